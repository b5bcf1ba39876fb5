//! The glossary: every word that the course explains.

use super::show::term;
use crate::Failure;
use crate::app::Turn;
use crate::names::Order;
use crate::wire::home::Glossary;
use crate::wire::lesson::Term;
use crate::wire::visit::LanguageInput;

/// All terms, sorted by the rules of the language of the page. Nobody needs to have come in.
pub(crate) fn open_glossary(
    turn: &mut Turn<'_>,
    input: LanguageInput,
) -> Result<Glossary, Failure> {
    let told = turn.app.pack().glossary_told(&input.language);
    let mut terms: Vec<Term> = told.iter().map(|(id, told)| term(id, told)).collect();
    let order = Order::of(&input.language);
    terms.sort_by(|one, other| order.compare(&one.word, &other.word));
    Ok(Glossary { terms })
}
