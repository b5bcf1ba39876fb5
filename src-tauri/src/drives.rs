//! Removable drives that are plugged in: on a shared PC the only places where files may go.

use std::path::{Path, PathBuf};

/// A drive that can be read and written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drive {
    /// Where its files are.
    pub(crate) folder: PathBuf,
    /// What people call it.
    pub(crate) name: String,
    /// Room left; none where the system does not say.
    pub(crate) free_bytes: Option<u64>,
}

impl Drive {
    fn at(folder: PathBuf) -> Self {
        let name = folder.file_name().unwrap_or(folder.as_os_str());
        Self {
            name: name.to_string_lossy().into_owned(),
            free_bytes: fs4::available_space(&folder).ok(),
            folder,
        }
    }
}

/// The drives that are plugged in now; `instead` is a folder that a test puts in their place.
pub(crate) fn plugged_in(instead: Option<&Path>) -> Vec<Drive> {
    match instead {
        Some(folder) if folder.is_dir() => vec![Drive::at(folder.to_owned())],
        Some(_) => Vec::new(),
        None => found().into_iter().map(Drive::at).collect(),
    }
}

/// Files with one of these endings on the drives, not deeper than their first level.
pub(crate) fn files(drives: &[Drive], endings: &[&str]) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = drives
        .iter()
        .filter_map(|drive| std::fs::read_dir(&drive.folder).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| {
            let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
            path.is_file() && endings.iter().any(|one| ending == **one)
        })
        .collect();
    files.sort();
    files
}

/// The name in this folder, with a number where it is taken: nothing is ever replaced.
pub(crate) fn free_place(folder: &Path, suggested: &str) -> PathBuf {
    // Only a plain name: a suggestion never leads out of the folder.
    let name = Path::new(suggested).file_name().unwrap_or_default();
    let (stem, ending) = (
        Path::new(name).file_stem().unwrap_or_default(),
        Path::new(name).extension().unwrap_or_default(),
    );
    let numbered = |number: u32| {
        let name = format!("{}-{number}", stem.to_string_lossy());
        folder.join(name).with_extension(ending)
    };
    std::iter::once(folder.join(name))
        .chain((2..1_000).map(numbered))
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join(name))
}

#[cfg(target_os = "linux")]
fn found() -> Vec<PathBuf> {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    removable(&mounts, |device| {
        let place = std::fs::canonicalize(Path::new("/sys/dev/block").join(device)).ok()?;
        Some(is_removable(&place))
    })
}

/// Mounted folders of removable devices, in the order in which they were mounted. `is_removable` is asked by
/// the device's two numbers.
#[cfg(any(target_os = "linux", test))]
fn removable(mounts: &str, is_removable: impl Fn(&str) -> Option<bool>) -> Vec<PathBuf> {
    let folder = |line: &str| {
        let mut fields = line.split(' ');
        let device = fields.nth(2)?;
        let mounted = unescaped(fields.nth(1)?);
        let options = fields.next()?;
        let writable = options.split(',').any(|option| option == "rw");
        // Where people's sticks are mounted, not where a system on a stick keeps itself.
        let of_people = ["/media/", "/run/media/", "/mnt/", "/Volumes/"];
        let of_people = of_people.iter().any(|begin| mounted.starts_with(begin));
        (writable && of_people && is_removable(device)?).then(|| PathBuf::from(mounted))
    };
    mounts.lines().filter_map(folder).collect()
}

/// A space in a path stands as `\040` in the table of mounts.
#[cfg(any(target_os = "linux", test))]
fn unescaped(field: &str) -> String {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = (first == b'\\')
            .then(|| std::str::from_utf8(after.get(..3)?).ok())
            .flatten()
            .and_then(|digits| u8::from_str_radix(digits, 8).ok());
        rest = match code {
            Some(byte) => {
                bytes.push(byte);
                after.get(3..).unwrap_or_default()
            }
            None => {
                bytes.push(first);
                after
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether the device, or the one that it is a part of, can be pulled out: it says so, or it hangs on USB.
#[cfg(any(target_os = "linux", test))]
fn is_removable(device: &Path) -> bool {
    let says_so = |place: &Path| {
        std::fs::read_to_string(place.join("removable")).is_ok_and(|text| text.trim() == "1")
    };
    let on_usb = device
        .components()
        .any(|part| part.as_os_str().to_string_lossy().starts_with("usb"));
    on_usb || says_so(device) || device.parent().is_some_and(says_so)
}

/// What is mounted beside the system's own disk. The system's disk is a link in the same folder.
#[cfg(target_os = "macos")]
fn found() -> Vec<PathBuf> {
    let entries = std::fs::read_dir("/Volumes")
        .into_iter()
        .flatten()
        .flatten();
    entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect()
}

/// Every letter but the one of the system's disk. Windows names no kind of drive without code that is not
/// safe, so a second fixed disk is listed too: the policy of the PC decides who may write there.
#[cfg(windows)]
fn found() -> Vec<PathBuf> {
    let system = std::env::var("SystemDrive").unwrap_or_else(|_| "C:".to_owned());
    ('D'..='Z')
        .map(|letter| format!("{letter}:"))
        .filter(|drive| *drive != system)
        .map(|drive| PathBuf::from(drive + "\\"))
        .filter(|drive| drive.is_dir())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
31 22 8:17 / /media/anna/STICK rw,nosuid,nodev shared:9 - vfat /dev/sdb1 rw
32 22 8:33 / /run/media/anna/My\\040photos rw,nosuid - exfat /dev/sdc1 rw
33 22 8:49 / /media/anna/LOCKED ro,nosuid - vfat /dev/sdd1 ro
34 22 8:65 / /media/anna/Disk rw - ext4 /dev/sde1 rw
35 22 8:17 / /boot/efi rw - vfat /dev/sdb1 rw
36 22 0:40 / /media/share rw - cifs //server/share rw
broken line";

    #[test]
    fn only_sticks_that_can_be_written_are_offered() {
        let found = removable(MOUNTS, |device| match device {
            "8:17" | "8:33" | "8:49" => Some(true),
            "0:40" => None,
            _ => Some(false),
        });
        assert_eq!(
            found,
            [
                PathBuf::from("/media/anna/STICK"),
                PathBuf::from("/run/media/anna/My photos")
            ]
        );
    }

    #[test]
    fn a_partition_is_removable_when_its_device_says_so_or_hangs_on_usb() {
        let folder = tempfile::tempdir().unwrap();
        let disk = |bus: &str, removable: &str| {
            let disk = folder.path().join(bus).join("sdb");
            std::fs::create_dir_all(disk.join("sdb1")).unwrap();
            std::fs::write(disk.join("removable"), removable).unwrap();
            disk.join("sdb1")
        };
        assert!(is_removable(&disk("pci/mmc", "1\n")));
        assert!(!is_removable(&disk("pci/ata1", "0\n")));
        assert!(is_removable(&disk("pci/usb2", "0\n")));
    }

    #[test]
    fn nothing_on_a_stick_is_replaced_and_no_name_leads_out_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| free_place(folder.path(), name);
        assert_eq!(
            place("mine.tilia-mine"),
            folder.path().join("mine.tilia-mine")
        );
        std::fs::write(place("mine.tilia-mine"), b"x").unwrap();
        assert_eq!(
            place("mine.tilia-mine"),
            folder.path().join("mine-2.tilia-mine")
        );
        assert_eq!(place("../../etc/mine.pdf"), folder.path().join("mine.pdf"));
        let drives = plugged_in(Some(folder.path()));
        assert_eq!(
            files(&drives, &["tilia-mine"]),
            [folder.path().join("mine.tilia-mine")]
        );
        assert_eq!(plugged_in(Some(&folder.path().join("pulled-out"))), []);
    }

    #[test]
    fn strange_names_in_the_table_of_mounts_are_read_as_they_are() {
        assert_eq!(unescaped("/media/My\\040photos"), "/media/My photos");
        assert_eq!(unescaped("/media/a\\b"), "/media/a\\b");
        assert_eq!(unescaped("/media/Zoë\\"), "/media/Zoë\\");
    }
}
