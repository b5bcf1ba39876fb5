//! Every rule the checker knows: stable codes, what they say, and what to do.

use super::problem::{Rule, Severity};

macro_rules! rules {
    ($($name:ident $code:literal $severity:ident $message:literal $hint:literal)*) => {
        $(pub(crate) const $name: Rule = Rule {
            code: $code,
            severity: Severity::$severity,
            message: $message,
            hint: $hint,
        };)*

        /// All rules, in the order of the guide for authors.
        pub const RULES: &[Rule] = &[$($name),*];
    };
}

rules! {
    NOT_UTF8 "not-utf8" Error
        "This file is not UTF-8 text."
        "Save it as UTF-8 in the editor."
    BOM "bom" Error
        "This file begins with a byte order mark."
        "Save it as UTF-8 without a byte order mark (BOM)."
    MISSING_FILE "missing-file" Error
        "This file is missing."
        "Add it; the guide for authors shows an example."
    MISSING_FILE_NAMED "named-file-missing" Error
        "The file {path} is missing."
        "Add the file, or take the name out of this list."
    UNUSED_FILE "unused-file" Warning
        "Nothing uses this file."
        "Use it or delete it."
    TOML "toml" Error
        "This is not valid TOML: {fault}."
        "Compare the line with the example in the guide for authors."
    UNKNOWN_FIELD "unknown-field" Error
        "The field `{field}` is not known in a {of}."
        "Known here: {known}."
    MISSING_FIELD "missing-field" Error
        "The field `{field}` is missing in this {of}."
        "It says: {about}"
    WRONG_VALUE "wrong-value" Error
        "The value of `{field}` does not fit."
        "Write {expected}."
    TWICE "twice" Error
        "`{id}` stands here twice."
        "Give each one its own id."
    ID_IS_NOT_FOLDER "id-is-not-folder" Error
        "The id is `{id}`, but the folder is called `{folder}`."
        "Give both the same name."
    REFERENCE_LANGUAGE "no-english" Error
        "The pack has no English."
        "Add \"en\" to languages: translations are compared with English."
    UNKNOWN_LESSON "unknown-lesson" Error
        "There is no lesson `{id}` in this pack."
        "Correct the id, or add the lesson to a track."
    UNKNOWN_TRACK "unknown-track" Error
        "There is no track `{id}` in this pack."
        "Correct the id, or add the track to `tracks`."
    CUT_SCORES "cut-scores" Error
        "`on-the-way` is not below `sure`."
        "The first border has to be lower than the second."
    STATEMENTS "statements" Error
        "An assessed track needs three or four statements; here are {count}."
        "Add [[statements]] with the ids can-1 to can-3."
    POOL_SMALL "pool-small" Warning
        "The self-assessment of this track has {count} items; it asks up to {most}."
        "Add items: with fewer it ends early, and its picture is less exact."
    LANGUAGE_MISSING "text-language-missing" Error
        "`{field}` has no text in the language `{language}`."
        "Add a text for each language of the pack."
    LANGUAGE_UNKNOWN "text-language-unknown" Error
        "`{field}` has a text in `{language}`, which is not a language of the pack."
        "Take it out, or add the language to the pack."
    NOT_TRANSLATED "text-not-translated" Error
        "`{field}` has one text for all languages."
        "Write one text for each language."
    CONTACT_UNREACHABLE "contact-unreachable" Error
        "This contact has neither phone nor mail nor address."
        "Add one of them; a web page alone does not help somebody in need."
    CONTACT_EMERGENCY "contact-emergency" Error
        "Only 112 and 101 are emergency numbers."
        "Take `emergency = true` out."
    REVIEW_DUE "review-due" Warning
        "This entry had to be read again by {date}."
        "Read the source again, then set `checked` and `review_by`."
    UNKNOWN_CONTACT "unknown-contact" Error
        "There is no contact `{id}`."
        "Contacts stand in contacts.toml."
    UNKNOWN_FACT "unknown-fact" Error
        "There is no fact `{id}`."
        "Facts stand in facts.toml, each with its source."
    UNKNOWN_TERM "unknown-term" Error
        "There is no term `{id}` in the glossary."
        "Terms stand in glossary.toml."
    UNKNOWN_COMPETENCE "unknown-competence" Error
        "There is no competence `{id}`."
        "Competences stand in digcomp.toml."
    HAPPENED_STEPS "happened-steps" Error
        "A topic has exactly three steps; here are {count}."
        "Three are what somebody in a fright can follow."
    RESERVED_ID "reserved-id" Error
        "`{id}` is reserved."
        "Choose another id: `pictures` and `trainer` are sections of every lesson."
    NO_STEPS "no-steps" Error
        "This lesson has no steps."
        "Add [[steps]]."
    NO_COMPETENCE "no-competence" Error
        "This lesson names no competence."
        "Add at least one DigComp code."
    PRIVATE_WITH_ITEMS "private-with-items" Error
        "A private lesson has assessment items."
        "Delete the file: nothing about this lesson may be asked or kept."
    PRIVATE_WITH_PLAN "private-with-plan" Error
        "A private lesson has a plan."
        "Take the step out: a plan would leave the room on paper."
    TOO_FEW "too-few" Error
        "`{field}` has {count} entries; at least {least} are needed."
        "Add some."
    TOO_MANY "too-many" Error
        "`{field}` has {count} entries; at most {most} are possible."
        "Take some out."
    NO_RIGHT "no-right-answer" Error
        "There is no right answer."
        "Name at least one in `{field}`."
    ONE_RIGHT "one-right-answer" Error
        "An assessment item has exactly one right answer; here are {count}."
        "Leave one key in `right`."
    UNKNOWN_KEY "unknown-key" Error
        "`{key}` in `{field}` is not one of: {known}."
        "Correct the key."
    ONE_SIDED "one-sided" Error
        "The messages are all {what}."
        "Mix genuine and fake ones, so that suspicion alone is not enough."
    NO_CLUE "no-clue" Error
        "No mark is a clue."
        "Set `clue = true` where the fake gives itself away."
    UNREACHABLE "unreachable" Error
        "Nobody can get to `{id}` from the start."
        "Lead a reply or a link there, or take it out."
    NO_WAY_OUT "no-way-out" Error
        "From `{id}` no reply ever leads to an end."
        "Lead at least one reply out of the circle."
    NO_SAFE_END "no-safe-end" Error
        "No way through this conversation ends safely."
        "Set `safe = true` on at least one end that can be reached."
    NOTHING_SURVIVES "nothing-survives" Error
        "No place outlives the crash."
        "Set `survives = true` on a place other than the one that breaks."
    ITEM_COUNT "item-count" Error
        "Here are {count} items; a lesson brings at least six."
        "Add items."
    ITEM_BANDS "item-bands" Error
        "The band `{band}` has {count} items; each band needs at least two."
        "Change `band` or add items."
    ITEM_SCENARIOS "item-scenarios" Error
        "Only {count} items are scenarios; at least two are needed."
        "Set `scenario = true` on items that stand in a situation of daily life."
    ITEM_ID "item-id" Error
        "The id of an item of this lesson begins with `{prefix}` and ends in a number."
        "Rename `{id}`."
    LONGEST_RIGHT "longest-is-right" Warning
        "In {count} of {of} items the right option is the longest one."
        "Shorten right options or lengthen wrong ones: who always takes the longest should score at chance."
    FRONT_LINE "front-matter" Error
        "This line of the front matter is not `key: value`."
        "Front matter is a block of such lines between two lines of three hyphens."
    FRONT_MISSING "front-missing" Error
        "The front matter has no `{field}`."
        "Add `{field}: …` between the two lines of three hyphens."
    FRONT_UNKNOWN "front-unknown" Error
        "The front matter has an unknown field `{field}`."
        "Only title and summary stand there."
    FORBIDDEN "forbidden-markdown" Error
        "Here is a {what}; words files have none."
        "Only paragraphs, emphasis and lists are possible. Addresses are plain text."
    HEADING_WITHOUT_ID "heading-without-id" Error
        "This heading has no id."
        "Write it as `## Heading {#id}`."
    HEADING_LEVEL "heading-level" Error
        "This heading has a level the grammar does not know."
        "Use `##` for steps and `###` for parts."
    FOREIGN_PART "foreign-part" Error
        "The part `{id}` does not belong to the section it stands in."
        "Its id is the id of the section, a full stop and its own key."
    OUTSIDE_SECTIONS "outside-sections" Error
        "This text stands before the first section."
        "Put it below a heading `## Heading {#id}`."
    QUOTE_WITHOUT_KEY "quote-without-key" Error
        "This block quote does not begin with a key."
        "Write feedback as: > `key` text."
    MIXED_LIST "mixed-list" Error
        "This list has entries with and without a key."
        "Separate them by a paragraph, or give each entry its key."
    MISSING_SECTION "missing-section" Error
        "The section `{id}` is missing."
        "Add `## Heading {#{id}}`."
    EXTRA_SECTION "extra-section" Error
        "The section `{id}` belongs to nothing."
        "Delete it, or add it to the structure."
    MISSING_PART "missing-part" Error
        "The part `{id}` is missing."
        "Add `### {#{id}}`."
    EXTRA_PART "extra-part" Error
        "The part `{id}` belongs to nothing."
        "Delete it, or add it to the structure."
    MISSING_LINE "missing-line" Error
        "The line `{key}` is missing in `{id}`."
        "Add: - `{key}` text."
    EXTRA_LINE "extra-line" Error
        "The line `{key}` belongs to nothing in `{id}`."
        "Delete it, or add it to the structure."
    MISSING_FEEDBACK "missing-feedback" Error
        "The feedback `{key}` is missing in `{id}`."
        "Add: > `{key}` text."
    EXTRA_FEEDBACK "extra-feedback" Error
        "The feedback `{key}` belongs to nothing in `{id}`."
        "Delete it, or add it to the structure."
    EMPTY "empty" Error
        "There are no words for `{id}`."
        "Write some."
    UNKNOWN_PICTURE "unknown-picture" Error
        "There is no picture {path}."
        "Draw it, or correct the name."
    OPTION_WITHOUT_PICTURE "option-without-picture" Error
        "The option `{key}` has no picture, and others have one."
        "Give each option of this activity a picture, or none."
    SVG_XML "svg-xml" Error
        "This is not valid XML: {fault}."
        "Save the drawing as plain SVG."
    SVG_ELEMENT "svg-element" Error
        "The element `{name}` is not allowed in a picture."
        "Allowed: {known}."
    SVG_ATTRIBUTE "svg-attribute" Error
        "The attribute `{name}` is not allowed in a picture."
        "Allowed: {known}."
    SVG_VALUE "svg-value" Error
        "The value of `{name}` does not fit."
        "Only numbers and drawing commands stand there."
    SVG_CLASS "svg-class" Error
        "The class `{name}` is not one of the theme."
        "Colours come from the theme: {known}."
    SVG_TEXT "svg-text" Error
        "There is text in this picture."
        "Pictures have no text, so that they fit all languages."
    SVG_VIEWBOX "svg-viewbox" Error
        "The picture has no viewBox of four numbers."
        "Add one, such as viewBox=\"0 -10 580 386\"."
    SVG_DEEP "svg-deep" Error
        "The groups of this picture are nested too deeply."
        "At most {most} levels are possible."
    SENTENCE_LENGTH "sentence-length" Error
        "This sentence has {count} words; at most {most} are possible: \"{start} …\""
        "Make two sentences of it."
    AVERAGE_LENGTH "average-length" Warning
        "Sentences have {average} words on average; the aim is about 12."
        "Shorten the longest ones."
    STEP_LENGTH "step-length" Error
        "This step has {count} words of running text; at most {most} are possible."
        "Cut, or make two steps of it."
    READING_LEVEL "reading-level" Warning
        "The reading formula gives {score}; plain language begins at {least}."
        "Use shorter words and sentences. Judgement decides."
    BANNED_WORD "banned-word" Error
        "The word \"{word}\" is not used in lessons."
        "{reason}"
    GENDER_SIGN "gender-sign" Error
        "There is a sign inside the word \"{word}\"."
        "Use neutral words or both forms: screen readers stumble over the sign."
    UNKNOWN_NUMBER "unknown-number" Error
        "The number {number} stands in no contact."
        "Add it to contacts.toml with its source, or take it out."
    UNKNOWN_ADDRESS "unknown-address" Error
        "The address {address} is neither made up nor in a contact or fact."
        "Use an address that ends in .example, or add the real one to contacts.toml or to the names of a fact."
    LOCK_MISSING "translation-unchecked" Error
        "Section `{section}` in `{language}` was never compared with the English one."
        "Compare them, then run: lessons accept {unit} --lang {language}"
    LOCK_STALE "translation-stale" Error
        "The English section `{section}` has changed since the translation into `{language}` was checked."
        "Bring it up to date, then run: lessons accept {unit} --lang {language}"
    LOCK_EXTRA "lock-extra" Warning
        "The lock has an entry for `{entry}`, which no longer exists."
        "Run lessons accept for its lesson; the entry then goes."
}

#[cfg(test)]
mod tests;
