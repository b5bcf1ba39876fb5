//! Identities: 128 bits each, written as 32 hexadecimal digits.

use std::fmt;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// The text was not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id: 32 hexadecimal digits expected")]
pub struct NotAnId;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            /// Hyphens are ignored, so that the usual UUID notation is read too.
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                bytes_of(text).map(Self)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let bytes = value.as_blob()?;
                bytes.try_into().map(Self).map_err(|_| FromSqlError::InvalidType)
            }
        }
    };
}

id! {
    /// A learner, the same on every PC.
    LearnerId
}
id! {
    /// A group of learners.
    GroupId
}
id! {
    /// A course of a group.
    CourseId
}
id! {
    /// A trainer account.
    TrainerId
}
id! {
    /// One start of the program.
    StreamId
}
id! {
    /// A data folder that signs files: a PC of a room, or the trainer's.
    DeviceId
}
id! {
    /// A file of events from one PC, at one moment.
    BundleId
}
id! {
    /// One self-assessment, from its first to its last task.
    AssessmentId
}

fn bytes_of(text: &str) -> Result<[u8; 16], NotAnId> {
    let digits: Vec<u32> = text
        .chars()
        .filter(|&letter| letter != '-')
        .map(|letter| letter.to_digit(16).ok_or(NotAnId))
        .collect::<Result<_, _>>()?;
    let bytes: Vec<u8> = digits
        .chunks_exact(2)
        .filter_map(|pair| match pair {
            [high, low] => u8::try_from(high * 16 + low).ok(),
            _ => None,
        })
        .collect();
    if digits.len() != 32 {
        return Err(NotAnId);
    }
    bytes.try_into().map_err(|_| NotAnId)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back_from_its_text() {
        let id = LearnerId([0xa7; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(
            "00112233-4455-6677-8899-aabbccddeeff"
                .parse::<StreamId>()
                .unwrap()
                .0[15],
            0xff
        );
    }

    #[test]
    fn other_text_is_no_id() {
        for text in [
            "",
            "12",
            "zz112233445566778899aabbccddeeff",
            "00112233445566778899aabbccddeeff00",
        ] {
            assert_eq!(text.parse::<LearnerId>(), Err(NotAnId), "{text}");
        }
    }
}
