## What must be known first: how the data on this computer are.

# Title over a notice.
notices-title = Good to know
notice-database-damaged = The file with the learning records is damaged. It is kept aside unchanged. Choose how to go on, or ask the trainer.
notice-database-newer = The data belong to a newer version of Tilia. They stay untouched. Open the newer version, or learn without a name today.
notice-database-read-only = Tilia may not save anything on this computer. You can still learn without a name.
notice-network-drive = The data folder is on a network drive. Data are not safe enough there. Please tell the trainer.
notice-policy-invalid = The settings of this house cannot be read. Tilia uses the most careful ones. Please tell the trainer.
notice-data-in-use = Tilia is already open in another window. Please go on there. Nothing is saved here.
notices-unknown = Something is not right with the data on this computer. Please tell the trainer.
# $date is the day and time of a safety copy.
notices-use-backup = Go on with the copy of { $date }
notices-use-empty = Begin again with empty data
