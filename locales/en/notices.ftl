## What must be known first: how the data on this computer are.

# Title over a notice.
notices-title = Good to know
notice-database-damaged = The file with the learning data is damaged. It is kept unchanged. Choose how to continue, or ask the trainer.
notice-database-newer = The data belongs to a newer version of Tilia. It stays unchanged. Open the newer version, or learn without a name today.
notice-database-read-only = Tilia may not save anything on this computer. You can still learn without a name.
notice-network-drive = The data folder is on a network drive. Data is not safe enough there. Please tell the trainer.
notice-policy-invalid = The settings of this organisation cannot be read. Tilia now uses the most careful ones. Please tell the trainer. For IT: { $detail }
notice-data-in-use = Tilia is already open in another window. Please continue there. Nothing is saved here.
notices-unknown = Something is not right with the data on this computer. Please tell the trainer.
# $date is the day and time of a safety copy.
notices-use-backup = Continue with the backup of { $date }
notices-use-empty = Begin again with empty data
notice-clock-behind = The clock of this computer shows a date that cannot be right. You can learn all the same: the order stays right. Please tell the trainer.
