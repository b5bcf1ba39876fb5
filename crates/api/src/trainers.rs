//! Trainer accounts: set-up, unlocking, and a new passphrase by means of the printed code.

use crate::app::{Trainer, Turn};
use crate::policy::Region;
use crate::wire::Nothing;
use crate::wire::trainer::{
    PassphraseInput, PassphraseStrength, RecoverAccountInput, RecoveryCode, SetUpInput, Trainers,
    UnlockInput,
};
use crate::{Failure, names, store};
use tilia_records as records;
use tilia_records::{HashCost, NewTrainer, TrainerId, Unlock};

/// zxcvbn's "safely unguessable": enough against somebody who sits at this PC.
const ENOUGH: u32 = 3;

/// How strong a passphrase is. It is neither kept nor logged.
pub(crate) fn check_passphrase(
    _turn: &mut Turn<'_>,
    input: PassphraseInput,
) -> Result<PassphraseStrength, Failure> {
    let score = u32::from(u8::from(
        zxcvbn::zxcvbn(&input.passphrase, &["tilia"]).score(),
    ));
    Ok(PassphraseStrength {
        score,
        enough: score >= ENOUGH,
    })
}

fn strong(passphrase: &str) -> Result<(), Failure> {
    let score = u32::from(u8::from(zxcvbn::zxcvbn(passphrase, &["tilia"]).score()));
    if score >= ENOUGH {
        Ok(())
    } else {
        Err(Failure::new("passphrase-weak"))
    }
}

/// The first run: site, region, first account. Afterwards the area is open.
pub(crate) fn set_up(turn: &mut Turn<'_>, input: SetUpInput) -> Result<RecoveryCode, Failure> {
    if !turn.app.trainer_area() {
        return Err(Failure::new("not-allowed-here"));
    }
    if !turn.app.store()?.read().trainers()?.is_empty() {
        return Err(Failure::new("set-up-done"));
    }
    let name = names::clean(&input.name).ok_or_else(|| Failure::new("name-empty"))?;
    strong(&input.passphrase)?;
    let region =
        Region::from_code(&input.region).ok_or_else(|| Failure::unexpected(&"unknown region"))?;
    let site = names::clean(&input.site).unwrap_or_default();
    let id = TrainerId(turn.app.bytes());
    let (code, salts) = (
        records::RecoveryCode::from_random(turn.app.bytes()),
        [turn.app.bytes(), turn.app.bytes()],
    );
    let export_key: String = turn
        .app
        .bytes::<32>()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let new = NewTrainer {
        id,
        name: &name,
        passphrase: &input.passphrase,
        recovery: code,
        salts,
        cost: HashCost::default(),
    };
    let now = turn.now;
    let records = turn.app.store()?;
    records.create_trainer(&new, now)?;
    records.write(|tx| {
        tx.set_setting(store::SITE, Some(&site))?;
        tx.set_setting(store::REGION, Some(region.code()))?;
        tx.set_setting(store::EXPORT_KEY, Some(&export_key))?;
        tx.audit(now, Some(id), "set-up", "")
    })?;
    turn.app.read_site();
    turn.app.trainer = Some(Trainer { id, name });
    Ok(RecoveryCode {
        code: code.printed(),
    })
}

/// Accounts on this PC.
pub(crate) fn list_trainers(turn: &mut Turn<'_>, _input: Nothing) -> Result<Trainers, Failure> {
    let names = turn
        .app
        .store()?
        .read()
        .trainers()?
        .into_iter()
        .map(|trainer| trainer.name)
        .collect();
    Ok(Trainers {
        names,
        unlocked: turn
            .app
            .trainer
            .as_ref()
            .map(|trainer| trainer.name.clone()),
    })
}

/// Into the trainer area.
pub(crate) fn unlock(turn: &mut Turn<'_>, input: UnlockInput) -> Result<Nothing, Failure> {
    let trainer = find(turn, &input.name)?;
    let running_ms = turn.running_ms;
    let outcome = turn
        .app
        .store()?
        .verify_trainer(trainer.id, &input.passphrase, running_ms)?;
    note(turn, trainer.id, outcome, "unlocked", "wrong-passphrase")?;
    turn.app.trainer = Some(trainer);
    Ok(Nothing {})
}

/// A new passphrase and a new code; the old ones end here.
pub(crate) fn recover_account(
    turn: &mut Turn<'_>,
    input: RecoverAccountInput,
) -> Result<RecoveryCode, Failure> {
    strong(&input.passphrase)?;
    let trainer = find(turn, &input.name)?;
    let (code, salts) = (
        records::RecoveryCode::from_random(turn.app.bytes()),
        [turn.app.bytes(), turn.app.bytes()],
    );
    let renewed = NewTrainer {
        id: trainer.id,
        name: &trainer.name,
        passphrase: &input.passphrase,
        recovery: code,
        salts,
        cost: HashCost::default(),
    };
    let running_ms = turn.running_ms;
    let outcome = turn
        .app
        .store()?
        .recover_trainer(&input.code, &renewed, running_ms)?;
    note(
        turn,
        trainer.id,
        outcome,
        "recovered",
        "wrong-recovery-code",
    )?;
    turn.app.trainer = Some(trainer);
    Ok(RecoveryCode {
        code: code.printed(),
    })
}

/// Out of the trainer area.
pub(crate) fn lock(turn: &mut Turn<'_>, _input: Nothing) -> Result<Nothing, Failure> {
    turn.app.trainer = None;
    Ok(Nothing {})
}

fn find(turn: &mut Turn<'_>, name: &str) -> Result<Trainer, Failure> {
    let all = turn.app.store()?.read().trainers()?;
    let found = all.into_iter().find(|trainer| trainer.name == name);
    // An unknown name and a wrong passphrase sound the same.
    found
        .map(|trainer| Trainer {
            id: trainer.id,
            name: trainer.name,
        })
        .ok_or_else(|| Failure::new("wrong-passphrase"))
}

/// Writes the attempt into the audit list and turns a refusal into a failure.
fn note(
    turn: &mut Turn<'_>,
    trainer: TrainerId,
    outcome: Unlock,
    action: &str,
    refusal: &str,
) -> Result<(), Failure> {
    let now = turn.now;
    let later = |ms: u64| Err(Failure::new("try-later").with("seconds", ms.div_ceil(1000)));
    match outcome {
        Unlock::Open => Ok(turn
            .app
            .store()?
            .write(|tx| tx.audit(now, Some(trainer), action, ""))?),
        Unlock::Waiting { left_ms } => later(left_ms),
        Unlock::Wrong { wait_ms } => {
            turn.app
                .store()?
                .write(|tx| tx.audit(now, Some(trainer), "unlock-refused", ""))?;
            if wait_ms > 0 {
                later(wait_ms)
            } else {
                Err(Failure::new(refusal))
            }
        }
    }
}
