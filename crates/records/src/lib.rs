//! What happened: SQLite, events, progress computed from them, groups and backups.
