//! How the tasks of the self-assessment work: hardest first, with the favourite wrong answer.

use crate::app::Turn;
use crate::wire::trainer::{FavouriteWrong, ItemFigures, ItemsPage};
use crate::wire::visit::LanguageInput;
use crate::{Failure, answers};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tilia_course::{Activity, Item, ItemId, ItemWords, Key, LessonId, Pack, StepWords};
use tilia_measure as measure;
use tilia_measure::{Confidence, ItemAnswer, ItemStatistics, MIN_RESPONSES, Outcome};
use tilia_records::{AnswerRow, Filter, LearnerId, View};
use tilia_words::{Language, Words};

/// The page for trainers.
pub(crate) fn open_items(turn: &mut Turn<'_>, input: LanguageInput) -> Result<ItemsPage, Failure> {
    figures(&turn.app.trainer_view()?, turn.app.pack(), &input.language)
}

/// Figures of every item that was answered often enough, the hardest first.
pub(crate) fn figures(view: &View<'_>, pack: &Pack, language: &str) -> Result<ItemsPage, Failure> {
    let answers = Answers::read(view)?;
    let mut telling = Telling::new(pack, language);
    let mut hidden = 0;
    let mut items = Vec::new();
    for (item, given) in answers.by_item() {
        match measure::item_statistics(&given) {
            Some(statistics) => items.push(telling.figures(&item, &statistics)),
            None => hidden += 1,
        }
    }
    items.sort_by(|left, right| {
        let key = |item: &ItemFigures| (item.right, std::cmp::Reverse(item.sure_wrong));
        key(left).cmp(&key(right)).then(left.item.cmp(&right.item))
    });
    Ok(ItemsPage {
        items,
        hidden,
        least: u32::try_from(MIN_RESPONSES).unwrap_or(u32::MAX),
    })
}

/// The first answer of each person to each item. Whoever meets a task again knows it already.
#[derive(Default)]
struct Answers {
    given: BTreeMap<String, Vec<(LearnerId, ItemAnswer)>>,
    /// Right ones and all, by person.
    tallies: HashMap<LearnerId, (u32, u32)>,
}

impl Answers {
    fn read(view: &View<'_>) -> Result<Self, Failure> {
        let mut answers = Self::default();
        let mut seen = BTreeSet::new();
        view.for_each_item_answer_row(&Filter::default(), |row| {
            let fresh = row
                .item
                .is_some_and(|item| seen.insert((row.learner.id, item.to_owned())));
            if fresh && !row.shared {
                answers.take(row);
            }
            Ok::<(), tilia_records::Error>(())
        })?;
        Ok(answers)
    }

    fn take(&mut self, row: &AnswerRow<'_>) {
        let outcome = match (row.dont_know, row.result == 1000) {
            (true, _) => Outcome::DontKnow,
            (false, true) => Outcome::Right,
            (false, false) => Outcome::Wrong,
        };
        let (right, all) = self.tallies.entry(row.learner.id).or_default();
        *right += u32::from(outcome.is_right());
        *all += 1;
        let answer = ItemAnswer {
            outcome,
            chosen: (!row.chosen.is_empty()).then(|| row.chosen.to_owned()),
            confidence: row.confidence.map(|sure| {
                if sure {
                    Confidence::Sure
                } else {
                    Confidence::Unsure
                }
            }),
            standing: 0.0,
        };
        let item = row.item.unwrap_or_default().to_owned();
        let given = self.given.entry(item).or_default();
        given.push((row.learner.id, answer));
    }

    /// Answers by item, each with how its person did on all other items.
    fn by_item(self) -> impl Iterator<Item = (String, Vec<ItemAnswer>)> {
        let Self { given, tallies } = self;
        given.into_iter().map(move |(item, given)| {
            let with_standing = |(person, mut answer): (LearnerId, ItemAnswer)| {
                let (right, all) = tallies.get(&person).copied().unwrap_or_default();
                let own = u32::from(answer.outcome.is_right());
                // Of somebody with one answer nothing else is known: the middle tells nothing.
                answer.standing = match all.saturating_sub(1) {
                    0 => 0.5,
                    others => f64::from(right.saturating_sub(own)) / f64::from(others),
                };
                answer
            };
            (item, given.into_iter().map(with_standing).collect())
        })
    }
}

/// Looks up the words of items, each lesson once.
struct Telling<'p> {
    pack: &'p Pack,
    wanted: &'p str,
    words: Words,
    lessons: HashMap<LessonId, (String, ItemWords)>,
}

impl<'p> Telling<'p> {
    fn new(pack: &'p Pack, wanted: &'p str) -> Self {
        Self {
            pack,
            wanted,
            words: Words::new(Language::from_code(wanted).unwrap_or(Language::En)),
            lessons: HashMap::new(),
        }
    }

    fn figures(&mut self, id: &str, statistics: &ItemStatistics) -> ItemFigures {
        let item = self.pack.item(&ItemId::from(id));
        let (language, words) = item.map_or_else(Default::default, |item| self.words_of(item));
        let lesson = item.and_then(|item| self.pack.headline_told(&item.lesson, self.wanted));
        let favourite = statistics.favourite_wrong.as_ref();
        ItemFigures {
            item: id.to_owned(),
            language,
            question: if words.heading.is_empty() {
                id.to_owned()
            } else {
                words.heading.clone()
            },
            lesson: lesson.map(|told| told.words.0).unwrap_or_default(),
            responses: u32::try_from(statistics.responses).unwrap_or(u32::MAX),
            right: hundredths(statistics.share_right).unsigned_abs(),
            dont_know: hundredths(statistics.share_dont_know).unsigned_abs(),
            sure_wrong: hundredths(statistics.share_sure_wrong).unsigned_abs(),
            agreement: statistics.point_biserial.map(hundredths),
            favourite: favourite.map(|(chosen, share)| FavouriteWrong {
                text: self.chosen_in_words(item, &words, chosen),
                share: hundredths(*share).unsigned_abs(),
            }),
        }
    }

    fn words_of(&mut self, item: &Item) -> (String, StepWords) {
        let (language, words) = self.lessons.entry(item.lesson.clone()).or_insert_with(|| {
            let told = self.pack.items_told(&item.lesson, self.wanted);
            told.map(|told| (told.language, told.words))
                .unwrap_or_default()
        });
        (
            language.clone(),
            words.get(&item.id).cloned().unwrap_or_default(),
        )
    }

    /// What was chosen, as the page of the task says it.
    fn chosen_in_words(&self, item: Option<&Item>, words: &StepWords, chosen: &str) -> String {
        let Some(item) = item else {
            return chosen.to_owned();
        };
        let text = |key: &str| words.lines.get(&Key::from(key)).cloned();
        match &item.activity {
            Activity::Inbox(_) => match answers::decision_in(chosen) {
                Some("keep") => self.words.inbox_keep(),
                Some("report") => self.words.inbox_report(),
                Some("delete") => self.words.inbox_delete(),
                _ => chosen.to_owned(),
            },
            _ => {
                let texts: Vec<String> = chosen.split(',').filter_map(text).collect();
                if texts.is_empty() {
                    chosen.to_owned()
                } else {
                    texts.join(" · ")
                }
            }
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "shares and correlations lie between −1 and 1"
)]
fn hundredths(share: f64) -> i32 {
    (share * 100.0).round() as i32
}
