//! Files that leave the house: CSV, XLSX and JSON Lines from one set of rows.
