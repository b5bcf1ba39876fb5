//! "Five minutes of review": activities of lessons that were answered before, when FSRS says so.
//! Never assessment items, never anything of a private lesson.

use super::show::Show;
use super::{Keeping, keeping, lesson, player, schedule};
use crate::app::{Learning, Turn};
use crate::wire::lesson::{AnswerInput, Feedback};
use crate::wire::review::{CardId, ReviewCard, ReviewInput, ReviewPage};
use crate::{Failure, Moment, content, time};
use jiff::ToSpan as _;
use tilia_course::{Activity, Lesson, Step};
use tilia_records::ReviewAnswered;

/// About so long takes a review, in seconds.
const LENGTH: u32 = 300;

/// An activity that may come back, and when.
struct Card<'p> {
    lesson: &'p Lesson,
    step: &'p Step,
    due: i64,
}

/// What there is to review now.
pub(crate) fn open_review(turn: &mut Turn<'_>, input: ReviewInput) -> Result<ReviewPage, Failure> {
    let today = turn.now.local_day();
    let learning = turn.app.learning()?;
    learning.alone()?;
    learning.visit.language.clone_from(&input.language);
    let all = cards(&learning, today)?;
    let later = all.iter().map(|card| card.due).find(|due| *due > today);
    let wanted: Vec<CardId> = if input.again.is_empty() {
        session(&all, today, input.ahead)
    } else {
        let known = |id: &CardId| all.iter().any(|card| card.is(id));
        input.again.into_iter().filter(known).collect()
    };
    let more = !all.is_empty();
    let shown = wanted
        .iter()
        .map(|id| show(turn, id, &input.language, today))
        .collect::<Result<_, _>>()?;
    Ok(ReviewPage {
        cards: shown,
        more,
        next_on: later.and_then(|due| date(turn.now, due - today)),
    })
}

/// Marks an answer of a review and writes how it went before anything is said about it.
pub(crate) fn answer_review(turn: &mut Turn<'_>, input: AnswerInput) -> Result<Feedback, Failure> {
    let now = turn.now;
    let learning = turn.app.learning()?;
    let lesson = lesson(learning.pack, &input.lesson)?;
    let step = player::step(lesson, &input.step)?;
    let Some(activity) = step.activity.as_ref().filter(|one| comes_back(one)) else {
        return Err(Failure::new("bad-answer"));
    };
    let Keeping::All(token) = keeping(&learning, lesson)? else {
        return Err(Failure::new("bad-answer"));
    };
    let words = player::step_words(learning.pack, lesson, step, &input.language);
    let (mark, feedback) = super::feedback::feedback(activity, &input.answer, &words)?;
    let everybody = learning.everybody(now);
    let answered = ReviewAnswered {
        step: &input.step,
        result: mark.result,
        active_ms: input.active_ms,
    };
    learning.store.write(|tx| {
        everybody
            .iter()
            .try_for_each(|who| tx.review_answered(who, &token, answered))
    })?;
    Ok(feedback)
}

/// Whether there is anything that could be reviewed, now or later.
pub(super) fn offered(learning: &Learning<'_>) -> Result<bool, Failure> {
    Ok(!cards(learning, 0)?.is_empty())
}

/// Everything that may come back, the most urgent first; what comes on one day keeps the order of the course.
fn cards<'p>(learning: &Learning<'p>, today: i64) -> Result<Vec<Card<'p>>, Failure> {
    let mut cards = Vec::new();
    for known in learning.store.read().practised(learning.visit.learner)? {
        let Ok(lesson) = lesson(learning.pack, &known.lesson) else {
            continue;
        };
        let step = lesson.steps.iter().find(|step| {
            step.id == known.step.as_str() && step.activity.as_ref().is_some_and(comes_back)
        });
        if let (Some(step), Keeping::All(_)) = (step, keeping(learning, lesson)?) {
            let due = schedule::due(&known.days, today);
            cards.push(Card { lesson, step, due });
        }
    }
    cards.sort_by_key(|card| card.due);
    Ok(cards)
}

impl Card<'_> {
    fn is(&self, id: &CardId) -> bool {
        self.lesson.id == id.lesson.as_str() && self.step.id == id.step.as_str()
    }
}

/// As many cards as fit into the time, at least one; two of the same lesson not in a row where it can be helped.
fn session(all: &[Card<'_>], today: i64, ahead: bool) -> Vec<CardId> {
    let mut seconds = 0;
    let mut waiting: Vec<&Card<'_>> = Vec::new();
    for card in all.iter().filter(|card| ahead || card.due <= today) {
        let takes = card.step.activity.as_ref().map_or(0, takes_seconds);
        if waiting.is_empty() || seconds + takes <= LENGTH {
            seconds += takes;
            waiting.push(card);
        }
    }
    let mut chosen: Vec<CardId> = Vec::new();
    while !waiting.is_empty() {
        let last = chosen.last().map(|id| id.lesson.clone());
        let other = |card: &&Card<'_>| Some(card.lesson.id.as_str()) != last.as_deref();
        let next = waiting.remove(waiting.iter().position(other).unwrap_or(0));
        chosen.push(CardId {
            lesson: next.lesson.id.to_string(),
            step: next.step.id.to_string(),
        });
    }
    chosen
}

/// Plans, letters and passphrases have nothing to remember, and the page must know the kind.
fn comes_back(activity: &Activity) -> bool {
    let own_words = matches!(
        activity,
        Activity::Plan(_) | Activity::Letter(_) | Activity::Password(_)
    );
    !own_words && content::activity(activity, &tilia_course::StepWords::default(), 0).is_some()
}

/// About how long somebody takes for it who has seen it before.
fn takes_seconds(activity: &Activity) -> u32 {
    match activity {
        Activity::Choice(_) => 40,
        Activity::Choices(_) | Activity::Match(_) | Activity::Order(_) | Activity::Sort(_) => 75,
        Activity::Spot(_) | Activity::Settings(_) | Activity::Chat(_) => 120,
        _ => 180,
    }
}

fn show(turn: &Turn<'_>, id: &CardId, language: &str, today: i64) -> Result<ReviewCard, Failure> {
    let lesson = lesson(turn.app.pack(), &id.lesson)?;
    // On another day the options stand in another order, so that nobody learns their places by heart.
    let show = Show::of(turn, lesson, language, today.unsigned_abs())?;
    Ok(ReviewCard {
        lesson: lesson.id.to_string(),
        title: show.title().to_owned(),
        language: show.language().to_owned(),
        step: show.step(player::step(lesson, &id.step)?, &super::run::fresh(1))?,
    })
}

fn date(now: Moment, days_later: i64) -> Option<String> {
    let day = time::local_day(now)?.checked_add(days_later.days());
    Some(day.ok()?.to_string())
}
