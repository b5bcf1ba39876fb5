//! Three questions at the end of a course. Answers are counts: nowhere is it kept who gave them.

use crate::app::{Learning, Turn};
use crate::wire::Nothing;
use crate::wire::home::{CourseQuestions, CourseQuestionsInput};
use crate::wire::trainer::{
    AskCourseInput, GroupInput, QuestionFigures, SatisfactionPage, SaveSatisfactionInput,
};
use crate::{Failure, courses, matrix, people};
use tilia_records::{ANSWERS, Counts, Course, CourseAnswers, QUESTIONS};

/// So many answers a question needs before its figures are shown.
pub(crate) const LEAST: u32 = 5;

/// What may be shown of the answers to a course, on screen and in files.
pub(crate) struct Published {
    /// People whose answers are in it: as many as answered the question that most of them answered.
    pub(crate) people: u32,
    /// The three questions.
    pub(crate) questions: [Question; QUESTIONS],
}

/// What may be shown of one question.
#[derive(Clone, Copy)]
pub(crate) struct Question {
    /// Answers.
    pub(crate) answers: u32,
    /// Mean of the answers from 1 to 5; none for too few.
    pub(crate) mean: Option<f64>,
    /// How often each answer was given; none for too few.
    pub(crate) counts: Option<[u32; ANSWERS]>,
}

/// What may be shown. Answers from the screen join once the questions are closed and there are enough of them:
/// whoever typed in the paper could otherwise tell what the one person at the screen said.
pub(crate) fn published(answers: &CourseAnswers, asks: bool) -> Published {
    let joined = answers.paper.iter().zip(&answers.screen);
    let questions = joined.map(|(paper, screen)| {
        let joins = !asks && sum(screen) >= LEAST;
        let mut counts = *paper;
        if joins {
            for (count, more) in counts.iter_mut().zip(screen) {
                *count = count.saturating_add(*more);
            }
        }
        question(counts)
    });
    let mut found = [question([0; ANSWERS]); QUESTIONS];
    for (place, question) in found.iter_mut().zip(questions) {
        *place = question;
    }
    Published {
        people: found.iter().map(|one| one.answers).max().unwrap_or(0),
        questions: found,
    }
}

fn question(counts: [u32; ANSWERS]) -> Question {
    let answers = sum(&counts);
    let points: f64 = (1_u32..)
        .zip(counts)
        .map(|(answer, count)| f64::from(answer) * f64::from(count))
        .sum();
    let enough = answers >= LEAST;
    Question {
        answers,
        mean: enough.then(|| points / f64::from(answers)),
        counts: enough.then_some(counts),
    }
}

fn sum(counts: &[u32; ANSWERS]) -> u32 {
    counts
        .iter()
        .fold(0, |sum: u32, count| sum.saturating_add(*count))
}

/// People behind these answers: as many as answered the question that most of them answered.
fn people_behind(counts: &Counts) -> u32 {
    counts.iter().map(sum).max().unwrap_or(0)
}

/// What people said about a group's course, as far as it may be shown.
pub(crate) fn open_satisfaction(
    turn: &mut Turn<'_>,
    input: GroupInput,
) -> Result<SatisfactionPage, Failure> {
    let group = people::group_id(input.group.as_deref())?;
    let view = turn.app.trainer_view()?;
    let name = matrix::group_name(&view, group)?;
    let (answers, asks) = match courses::course_of(&view, group)? {
        Some(course) => (
            view.course_answers(course.id)?,
            view.course_asks(course.id)?,
        ),
        None => (CourseAnswers::default(), false),
    };
    let shown = published(&answers, asks);
    let figures = |question: &Question| QuestionFigures {
        answers: question.answers,
        mean: question.mean,
        counts: question.counts.map(|counts| counts.to_vec()),
    };
    Ok(SatisfactionPage {
        name,
        asks,
        paper: answers.paper.iter().map(|counts| counts.to_vec()).collect(),
        on_screen: people_behind(&answers.screen),
        people: shown.people,
        questions: shown.questions.iter().map(figures).collect(),
        least: LEAST,
    })
}

/// Keeps what was counted on paper.
pub(crate) fn save_satisfaction(
    turn: &mut Turn<'_>,
    input: SaveSatisfactionInput,
) -> Result<Nothing, Failure> {
    let course = courses::course_for(turn, &input.group)?;
    let mut counts = Counts::default();
    let unfit = || Failure::new("out-of-range").with("what", "answers");
    if input.paper.len() != QUESTIONS || input.paper.iter().any(|row| row.len() != ANSWERS) {
        return Err(unfit());
    }
    for (row, typed) in counts.iter_mut().zip(&input.paper) {
        for (count, typed) in row.iter_mut().zip(typed) {
            // No course has more people than this; a figure that was mistyped should not stay unseen.
            *count = Some(*typed)
                .filter(|count| *count <= 10_000)
                .ok_or_else(unfit)?;
        }
    }
    turn.app
        .trainer_store()?
        .write(|tx| tx.set_paper_answers(course.id, &counts))?;
    Ok(Nothing {})
}

/// Opens or closes the questions on the learners' screens.
pub(crate) fn ask_course(turn: &mut Turn<'_>, input: AskCourseInput) -> Result<Nothing, Failure> {
    let course = courses::course_for(turn, &input.group)?;
    turn.app
        .trainer_store()?
        .write(|tx| tx.set_course_asks(course.id, input.asks))?;
    Ok(Nothing {})
}

/// The course that asks the person of this visit; none for guests, for two or three together, and for somebody who
/// has answered since the program started.
pub(crate) fn asking(learning: &Learning<'_>) -> Result<Option<Course>, Failure> {
    let visit = &*learning.visit;
    if visit.guest || visit.together() || learning.said.contains(&visit.learner) {
        return Ok(None);
    }
    let view = learning.store.read();
    let Some(group) = view.learner(visit.learner)?.group else {
        return Ok(None);
    };
    for course in view.courses(Some(group))? {
        if view.course_asks(course.id)? {
            return Ok(Some(course));
        }
    }
    Ok(None)
}

/// The three questions, for somebody whose course asks them.
pub(crate) fn open_course_questions(
    turn: &mut Turn<'_>,
    _input: Nothing,
) -> Result<CourseQuestions, Failure> {
    let course = asking(&turn.app.learning()?)?;
    let course = course.ok_or_else(|| Failure::new("course-questions-closed"))?;
    Ok(CourseQuestions {
        course: course.name,
    })
}

/// Counts one person's answers. That this person has answered is known until the program ends, in memory only, so
/// that nobody is asked twice.
pub(crate) fn answer_course_questions(
    turn: &mut Turn<'_>,
    input: CourseQuestionsInput,
) -> Result<Nothing, Failure> {
    let learning = turn.app.learning()?;
    let course = asking(&learning)?.ok_or_else(|| Failure::new("course-questions-closed"))?;
    learning
        .store
        .write(|tx| tx.add_screen_answers(course.id, input.answers))?;
    learning.said.insert(learning.visit.learner);
    Ok(Nothing {})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(paper: [u32; 5], screen: [u32; 5]) -> CourseAnswers {
        CourseAnswers {
            paper: [paper, [0; 5], [0; 5]],
            screen: [screen, [0; 5], [0; 5]],
        }
    }

    #[test]
    fn fewer_than_five_answers_show_no_figure() {
        let few = published(&answers([0, 0, 0, 2, 2], [0; 5]), false);
        assert_eq!((few.people, few.questions[0].mean), (4, None));
        let enough = published(&answers([0, 0, 0, 2, 3], [0; 5]), false);
        assert_eq!(enough.questions[0].mean, Some(4.6));
        assert_eq!(enough.questions[1].counts, None);
    }

    #[test]
    fn what_one_person_said_on_screen_cannot_be_told_from_the_paper() {
        let one = answers([0, 0, 0, 0, 9], [1, 0, 0, 0, 0]);
        for asks in [true, false] {
            let shown = published(&one, asks);
            assert_eq!(shown.questions[0].counts, Some([0, 0, 0, 0, 9]));
        }
    }

    #[test]
    fn answers_on_screen_join_when_the_questions_are_closed() {
        let five = answers([0, 0, 0, 0, 9], [1, 1, 1, 1, 1]);
        assert_eq!(published(&five, true).people, 9);
        assert_eq!(published(&five, false).people, 14);
    }
}
