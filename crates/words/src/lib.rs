//! Every sentence of the interface and of the files, from Fluent.
