//! `tilia-admin`: the command line for IT, trainers and authors.

fn main() {}
