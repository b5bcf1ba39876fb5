use super::*;

fn languages() -> Vec<String> {
    ["de", "nl", "fr", "en"].map(str::to_owned).to_vec()
}

#[test]
fn a_full_policy_is_understood() {
    let text = "schema = 1\nsite = \"Bibliothek Eupen\"\nregion = \"DG\"\nrole = \"learner\"\n\
        languages = [\"de\", \"fr\"]\ndefault-language = \"de\"\nsign-in = [\"guest\"]\ndata-folder = \"/srv/tilia\"\n";
    let policy = parse(text, &languages()).unwrap();
    assert_eq!(policy.region, Some(Region::DG));
    assert_eq!(policy.role, Role::Learner);
    assert_eq!(policy.sign_in, Some(vec![WayIn::Guest]));
}

#[test]
fn an_unknown_entry_is_named_with_its_line() {
    let Err(PolicyProblem::Invalid(message)) = parse("schema = 1\nsight = \"x\"\n", &languages())
    else {
        panic!("it was accepted");
    };
    assert!(
        message.starts_with("line 2, column 1: unknown field `sight`"),
        "{message}"
    );
}

#[test]
fn impossible_values_are_refused() {
    for text in [
        "schema = 2",
        "schema = 1\nlanguages = [\"xx\"]",
        "schema = 1\nlanguages = []",
        "schema = 1\nlanguages = [\"de\"]\ndefault-language = \"fr\"",
        "schema = 1\nlanguages = [\"de\", \"de\"]",
        "schema = 1\nsign-in = []",
        "schema = 1\ndata-folder = \"tilia\"",
        "schema = 1\nregion = \"XX\"",
        "schema = 1\nidle-curtain-minutes = 0",
        "schema = 1\nidle-curtain-minutes = 121",
        "schema = 1\ndrop-folder = \"share\"",
        "schema = 1\ndrop-days = 0",
        "schema = 1\ntrainer-keys = [\"age1abc\"]",
        "schema = 1\npc-name = \" \"",
        "schema = 1\nretention-months = 0",
    ] {
        assert!(parse(text, &languages()).is_err(), "{text}");
    }
}

#[test]
fn the_example_is_valid_and_names_every_entry() {
    let text = include_str!("../../../../docs/policy.example.toml");
    let policy = parse(text, &languages()).unwrap();
    let named = serde_json::to_value(&policy).unwrap();
    let named = named.as_object().unwrap();
    let missing: Vec<_> = named.iter().filter(|(_, value)| value.is_null()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let privacy = serde_json::to_value(&policy.privacy).unwrap();
    let stated = privacy.as_object().unwrap().values();
    assert!(stated.clone().all(serde_json::Value::is_string));
    let schema: serde_json::Value = serde_json::from_str(&schema()).unwrap();
    let known = schema["properties"].as_object().unwrap();
    assert_eq!(
        named.keys().collect::<Vec<_>>(),
        known.keys().collect::<Vec<_>>()
    );
    assert_eq!(schema["additionalProperties"], false);
}
