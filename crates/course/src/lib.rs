//! What a lesson is: model, parser, checker and the marking of answers.
