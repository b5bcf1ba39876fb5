//! What the build wrote: the languages, the keys and their functions.

use crate::language::Facts;
use crate::number::Number;
use crate::words::{Value, Words};

include!(concat!(env!("OUT_DIR"), "/words.rs"));
