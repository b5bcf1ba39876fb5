//! Keys: those of this PC, and those of the trainer who is in.

use crate::app::{App, Turn};
use crate::{Failure, Moment, names};
use tilia_records::{DeviceId, RecoveryCode, TrainerId, TrainerKey};
use tilia_reports::{KeyPair, Opener, PublicKey, Recipient};

/// Setting: the keys of this PC, two lines. As safe as the file that they stand in, like everything in it.
const DEVICE_KEY: &str = "device-key";

/// Who this PC is to others.
#[derive(Clone)]
pub(crate) struct Device {
    pub(crate) id: DeviceId,
    pub(crate) name: String,
    pub(crate) keys: KeyPair,
}

/// The id of the PC with these keys.
pub(crate) fn device_id(public: &PublicKey) -> DeviceId {
    DeviceId(public.id())
}

/// This PC. Its keys are made when they are first needed.
pub(crate) fn device(app: &mut App, now: Moment) -> Result<Device, Failure> {
    if let Some(device) = &app.device {
        return Ok(device.clone());
    }
    let kept = app.view()?.setting(DEVICE_KEY)?;
    let kept = kept.and_then(|text| KeyPair::from_text(&text).ok());
    let keys = match &kept {
        Some(keys) => keys.clone(),
        None => KeyPair::new(app.bytes()),
    };
    let public = keys.public();
    let id = device_id(&public);
    let name = app.policy().pc_name.as_deref().and_then(names::clean);
    let name = name.unwrap_or_else(|| own_name(&public));
    app.store()?.write(|tx| {
        if kept.is_none() {
            tx.set_setting(DEVICE_KEY, Some(&keys.secret_text()))?;
        }
        tx.set_own_device(id, &name, public.to_string().as_bytes(), now)
    })?;
    let device = Device { id, name, keys };
    app.device = Some(device.clone());
    Ok(device)
}

/// A name for a PC that nobody has named: "PC-" and four figures of its key.
fn own_name(public: &PublicKey) -> String {
    let numbers = public.numbers();
    format!("PC-{}", numbers.split(' ').next().unwrap_or_default())
}

/// New keys for an account whose recovery code is about to be shown. Whatever happens to the keys, the code must be
/// seen: keys that could not be kept are made again at the next unlocking.
pub(crate) fn make(
    turn: &mut Turn<'_>,
    trainer: TrainerId,
    passphrase: &str,
    recovery: &RecoveryCode,
) -> KeyPair {
    let keys = KeyPair::new(turn.app.bytes());
    if let Err(why) = keep(turn, trainer, &keys, passphrase, Some(recovery)) {
        tracing::warn!(%why, "the keys of an account were not kept");
    }
    keys
}

/// New keys for an account whose recovery code is on paper already: only the passphrase opens them.
fn make_late(
    turn: &mut Turn<'_>,
    trainer: TrainerId,
    passphrase: &str,
) -> Result<KeyPair, Failure> {
    let keys = KeyPair::new(turn.app.bytes());
    keep(turn, trainer, &keys, passphrase, None)?;
    Ok(keys)
}

fn keep(
    turn: &mut Turn<'_>,
    trainer: TrainerId,
    keys: &KeyPair,
    passphrase: &str,
    recovery: Option<&RecoveryCode>,
) -> Result<(), Failure> {
    let locked = |secret: &str| keys.locked(secret).map_err(|why| Failure::unexpected(&why));
    let by_recovery = recovery.map(|code| locked(&code.normalised()));
    let key = TrainerKey {
        public: keys.public().to_string(),
        by_passphrase: locked(passphrase)?,
        by_recovery: by_recovery.transpose()?,
    };
    turn.app
        .store()?
        .write(|tx| tx.put_trainer_key(trainer, &key))?;
    Ok(())
}

/// The keys of an account whose passphrase was right. An account that is older than its keys gets some.
pub(crate) fn open(
    turn: &mut Turn<'_>,
    trainer: TrainerId,
    passphrase: &str,
) -> Result<KeyPair, Failure> {
    let kept = turn.app.view()?.trainer_key(trainer)?;
    match kept.map(|key| KeyPair::unlocked(&key.by_passphrase, passphrase)) {
        Some(Ok(keys)) => Ok(keys),
        Some(Err(why)) => {
            // The power went between a new passphrase and the keys under it. New keys are less than a locked door.
            tracing::warn!(%why, "the keys of an account cannot be opened; new ones are made");
            make_late(turn, trainer, passphrase)
        }
        None => make_late(turn, trainer, passphrase),
    }
}

/// Opens the keys with the recovery code that was used up, and locks them by what came in its place.
pub(crate) fn recover(
    turn: &mut Turn<'_>,
    trainer: TrainerId,
    used: &str,
    passphrase: &str,
    recovery: &RecoveryCode,
) -> Result<KeyPair, Failure> {
    let kept = turn.app.view()?.trainer_key(trainer)?;
    let used = RecoveryCode::normalised_text(used);
    let opened = kept
        .and_then(|key| key.by_recovery)
        .and_then(|locked| KeyPair::unlocked(&locked, &used).ok());
    match opened {
        Some(keys) => {
            if let Err(why) = keep(turn, trainer, &keys, passphrase, Some(recovery)) {
                tracing::warn!(%why, "the keys of an account were not locked anew");
            }
            Ok(keys)
        }
        None => Ok(make(turn, trainer, passphrase, recovery)),
    }
}

/// A trainer whom this PC trusts.
#[derive(Debug, Clone)]
pub(crate) struct Trusted {
    pub(crate) name: String,
    pub(crate) public: PublicKey,
    pub(crate) from_policy: bool,
}

/// Trainers whom this PC trusts: of the policy, of course files that were confirmed, and its own.
pub(crate) fn trusted(app: &App) -> Result<Vec<Trusted>, Failure> {
    let view = app.view()?;
    let known = view.known_trainers()?;
    let own = view.trainer_publics()?;
    let known = known.into_iter().map(|known| (known.name, known.public));
    let named: Vec<(String, String)> = known.chain(own).collect();
    let mut trusted: Vec<Trusted> = Vec::new();
    for public in app.policy().trainer_keys() {
        let text = public.to_string();
        let name = named.iter().find(|(_, key)| *key == text);
        trusted.push(Trusted {
            name: name.map(|(name, _)| name.clone()).unwrap_or_default(),
            public,
            from_policy: true,
        });
    }
    for (name, text) in named {
        let Ok(public) = text.parse::<PublicKey>() else {
            continue;
        };
        if trusted.iter().all(|other| other.public != public) {
            trusted.push(Trusted {
                name,
                public,
                from_policy: false,
            });
        }
    }
    Ok(trusted)
}

/// For whom this PC locks what it gives.
pub(crate) fn recipients(app: &App) -> Result<Vec<Recipient>, Failure> {
    let trusted = trusted(app)?;
    Ok(trusted
        .iter()
        .map(|trainer| trainer.public.recipient().clone())
        .collect())
}

/// What opens files that came for this PC, or for the trainer who is in.
pub(crate) fn openers(app: &mut App, now: Moment) -> Result<Vec<Opener>, Failure> {
    let device = device(app, now)?;
    let trainer = app.trainer.as_ref().map(|trainer| trainer.keys.opener());
    Ok(trainer
        .into_iter()
        .chain([device.keys.opener()])
        .chain(app.more_openers.iter().cloned())
        .collect())
}
