//! Trainer accounts: set-up, unlocking, and a new passphrase by means of the printed code.

use crate::app::{Trainer, Turn};
use crate::policy::Region;
use crate::wire::Nothing;
use crate::wire::trainer::{RecoverAccountInput, RecoveryCode, SetUpInput, Trainers, UnlockInput};
use crate::{Failure, collecting, keys, names, passphrases, store};
use tilia_records as records;
use tilia_records::{HashCost, NewTrainer, TrainerId, Unlock};

/// Refuses what is easy to guess.
pub(crate) fn strong(passphrase: &str) -> Result<(), Failure> {
    if passphrases::is_enough(passphrase) {
        Ok(())
    } else {
        Err(Failure::new("passphrase-weak"))
    }
}

/// The first run: site, region, first account. Afterwards the area is open.
pub(crate) fn set_up(turn: &mut Turn<'_>, input: SetUpInput) -> Result<RecoveryCode, Failure> {
    turn.app.need_trainer_area()?;
    if !turn.app.store()?.read().trainers()?.is_empty() {
        return Err(Failure::new("set-up-done"));
    }
    let name = names::clean(&input.name).ok_or_else(|| Failure::new("name-empty"))?;
    strong(&input.passphrase)?;
    // Settings first: an account whose code nobody has seen would lock everybody out.
    set_site(turn, &input)?;
    let (now, id) = (turn.now, TrainerId(turn.app.bytes()));
    let new = account(turn, id, &name, &input.passphrase);
    let store = turn.app.store()?;
    store.create_trainer(&new, now)?;
    if let Err(why) = store.write(|tx| tx.audit(now, Some(id), "set-up", "")) {
        tracing::warn!(%why, "the audit list misses the set-up");
    }
    let keys = keys::make(turn, id, &input.passphrase, &new.recovery);
    let code = new.recovery.printed();
    turn.app.trainer = Some(Trainer { id, name, keys });
    Ok(RecoveryCode { code })
}

/// An account with fresh salts and a fresh recovery code.
fn account<'i>(
    turn: &mut Turn<'_>,
    id: TrainerId,
    name: &'i str,
    passphrase: &'i str,
) -> NewTrainer<'i> {
    NewTrainer {
        id,
        name,
        passphrase,
        recovery: records::RecoveryCode::from_random(turn.app.bytes()),
        salts: [turn.app.bytes(), turn.app.bytes()],
        cost: HashCost::default(),
    }
}

/// What a personal installation keeps as settings instead of a policy.
fn set_site(turn: &mut Turn<'_>, input: &SetUpInput) -> Result<(), Failure> {
    let region =
        Region::from_code(&input.region).ok_or_else(|| Failure::unexpected(&"unknown region"))?;
    let site = names::clean(&input.site).unwrap_or_default();
    turn.app.store()?.write(|tx| {
        tx.set_setting(store::SITE, Some(&site))?;
        tx.set_setting(store::REGION, Some(region.code()))
    })?;
    turn.app.read_site();
    Ok(())
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
    turn.app.need_trainer_area()?;
    open_account(turn, &input.name, &input.passphrase)?;
    Ok(Nothing {})
}

/// Opens an account, on whatever PC.
pub(crate) fn open_account(
    turn: &mut Turn<'_>,
    name: &str,
    passphrase: &str,
) -> Result<(), Failure> {
    let id = find(turn, name)?;
    let running_ms = turn.running_ms;
    let store = turn.app.store()?;
    let outcome = store.verify_trainer(id, passphrase, running_ms)?;
    note(turn, id, outcome, "unlocked", "wrong-passphrase")?;
    let keys = keys::open(turn, id, passphrase)?;
    let name = name.to_owned();
    turn.app.trainer = Some(Trainer { id, name, keys });
    Ok(())
}

/// A new passphrase and a new code; the old ones end here.
pub(crate) fn recover_account(
    turn: &mut Turn<'_>,
    input: RecoverAccountInput,
) -> Result<RecoveryCode, Failure> {
    turn.app.need_trainer_area()?;
    strong(&input.passphrase)?;
    let id = find(turn, &input.name)?;
    let renewed = account(turn, id, &input.name, &input.passphrase);
    let code = renewed.recovery.printed();
    let running_ms = turn.running_ms;
    let store = turn.app.store()?;
    let outcome = store.recover_trainer(&input.code, &renewed, running_ms)?;
    let refusal = "wrong-recovery-code";
    note(turn, id, outcome, "recovered", refusal)?;
    let keys = keys::recover(turn, id, &input.code, &input.passphrase, &renewed.recovery)?;
    let name = input.name.clone();
    turn.app.trainer = Some(Trainer { id, name, keys });
    Ok(RecoveryCode { code })
}

/// Out of the trainer area.
pub(crate) fn lock(turn: &mut Turn<'_>, _input: Nothing) -> Result<Nothing, Failure> {
    collecting::leave_off(turn.app, turn.now);
    turn.app.trainer = None;
    Ok(Nothing {})
}

fn find(turn: &mut Turn<'_>, name: &str) -> Result<TrainerId, Failure> {
    let all = turn.app.store()?.read().trainers()?;
    let found = all.into_iter().find(|trainer| trainer.name == name);
    found
        .map(|trainer| trainer.id)
        .ok_or_else(|| Failure::new("unknown-trainer"))
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
