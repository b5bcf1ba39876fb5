//! Every operation that the window or the command line can ask for.
