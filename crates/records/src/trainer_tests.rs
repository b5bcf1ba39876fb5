use super::*;
use crate::error::Error;
use crate::id::StreamId;
use crate::store::OpenArgs;

const CHEAP: HashCost = HashCost {
    memory_kib: 8,
    passes: 1,
};
const ID: TrainerId = TrainerId([4; 16]);

fn store() -> Store {
    Store::in_memory(OpenArgs {
        stream: StreamId([1; 16]),
        now: Moment::new(0, 0),
    })
    .unwrap()
}

fn account(passphrase: &str, code: u8) -> NewTrainer<'_> {
    let recovery = RecoveryCode::from_random([code; 15]);
    NewTrainer {
        id: ID,
        name: "Mieke",
        passphrase,
        recovery,
        salts: [[code; 16], [code + 1; 16]],
        cost: CHEAP,
    }
}

fn with_account() -> Store {
    let mut store = store();
    store
        .create_trainer(&account("blue bicycle rain", 1), Moment::new(0, 0))
        .unwrap();
    store
}

#[test]
fn the_right_passphrase_opens_and_a_name_is_used_once() {
    let mut store = with_account();
    assert_eq!(
        store.verify_trainer(ID, "blue bicycle rain", 0).unwrap(),
        Unlock::Open
    );
    assert_eq!(store.read().trainers().unwrap()[0].name, "Mieke");
    let again = store.create_trainer(&account("x", 9), Moment::new(0, 0));
    assert!(matches!(again, Err(Error::Taken)));
    assert!(matches!(
        store.verify_trainer(TrainerId([9; 16]), "x", 0),
        Err(Error::UnknownTrainer)
    ));
}

#[test]
fn wrong_tries_make_the_next_one_wait_in_running_time() {
    let mut store = with_account();
    let mut waits = Vec::new();
    let mut now = 1_000;
    for _ in 0..12 {
        let Unlock::Wrong { wait_ms } = store.verify_trainer(ID, "wrong", now).unwrap() else {
            panic!("not wrong")
        };
        waits.push(wait_ms / 1000);
        now += wait_ms;
    }
    assert_eq!(waits, [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]);
    assert_eq!(
        store
            .verify_trainer(ID, "blue bicycle rain", now - 1)
            .unwrap(),
        Unlock::Waiting { left_ms: 1 }
    );
    assert_eq!(
        store.verify_trainer(ID, "blue bicycle rain", now).unwrap(),
        Unlock::Open
    );
    assert_eq!(
        store.verify_trainer(ID, "wrong", now).unwrap(),
        Unlock::Wrong { wait_ms: 0 }
    );
}

#[test]
fn a_new_start_begins_the_wait_anew() {
    let mut store = with_account();
    (0..3).for_each(|_| {
        assert!(matches!(
            store.verify_trainer(ID, "wrong", 900).unwrap(),
            Unlock::Wrong { .. }
        ))
    });
    store.waits.clear();
    assert_eq!(
        store.verify_trainer(ID, "blue bicycle rain", 10).unwrap(),
        Unlock::Waiting { left_ms: 4_990 }
    );
    assert_eq!(
        store
            .verify_trainer(ID, "blue bicycle rain", 5_000)
            .unwrap(),
        Unlock::Open
    );
}

#[test]
fn the_printed_code_sets_a_new_passphrase_once() {
    let mut store = with_account();
    let printed = account("", 1).recovery.printed();
    let typed = printed
        .to_lowercase()
        .replace('-', " ")
        .replace('0', "o")
        .replace('1', "l");
    let renewed = account("green bicycle sun", 2);
    assert_eq!(
        store.recover_trainer(&typed, &renewed, 0).unwrap(),
        Unlock::Open
    );
    assert_eq!(
        store.verify_trainer(ID, "green bicycle sun", 0).unwrap(),
        Unlock::Open
    );
    assert!(matches!(
        store.verify_trainer(ID, "blue bicycle rain", 0).unwrap(),
        Unlock::Wrong { .. }
    ));
    assert!(matches!(
        store.recover_trainer(&printed, &renewed, 0).unwrap(),
        Unlock::Wrong { .. }
    ));
}

#[test]
fn a_code_is_printed_in_six_groups_of_four() {
    assert_eq!(
        RecoveryCode::from_random([0xff; 15]).printed(),
        "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"
    );
    assert_eq!(
        RecoveryCode::from_random([0; 15]).printed(),
        "0000-0000-0000-0000-0000-0000"
    );
    let mut bytes = [0; 15];
    bytes[0] = 0b0000_1000;
    assert_eq!(
        RecoveryCode::from_random(bytes).printed(),
        "1000-0000-0000-0000-0000-0000"
    );
    assert_eq!(
        format!("{:?}", RecoveryCode::from_random([7; 15])),
        "RecoveryCode(…)"
    );
}

#[test]
fn neither_passphrase_nor_code_is_stored() {
    let store = with_account();
    let secrets = trainer::secrets(&store.conn, ID).unwrap();
    for hash in [secrets.passphrase_hash, secrets.recovery_hash] {
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{hash}");
    }
}
