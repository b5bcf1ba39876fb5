//! Whether a folder lies on a network drive, read from the system's table of mounts.

use std::path::{Path, PathBuf};

/// The table that Linux keeps. Elsewhere the file is missing and nothing is detected by it.
pub(crate) const MOUNTS: &str = "/proc/self/mounts";

/// Network file systems by the name in the table of mounts.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smb3",
    "smbfs",
    "afs",
    "ncpfs",
    "9p",
    "ceph",
    "glusterfs",
    "lustre",
    "davfs",
    "webdav",
    "afpfs",
    "fuse.sshfs",
    "fuse.davfs2",
    "fuse.davfs",
    "fuse.rclone",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.smbnetfs",
    "fuse.cephfs",
    "fuse.s3fs",
];

/// The network file system behind an absolute path, or nothing when it is a local one.
pub(crate) fn network_kind(mounts: &str, path: &Path) -> Option<String> {
    if is_share(path) {
        return Some("share".to_owned());
    }
    let mut best: Option<(usize, &str)> = None;
    for (point, kind) in mounts.lines().filter_map(mount) {
        let depth = point.components().count();
        // The last mount on the same point hides the earlier ones.
        if path.starts_with(&point) && best.is_none_or(|(deepest, _)| depth >= deepest) {
            best = Some((depth, kind));
        }
    }
    best.map(|(_, kind)| kind)
        .filter(|kind| NETWORK.contains(kind))
        .map(str::to_owned)
}

/// `\\server\share`, as Windows writes it; `\\?\C:\…` is a local disk.
fn is_share(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text.starts_with(r"\\?\UNC\")
        || (text.starts_with(r"\\") && !text.starts_with(r"\\?\") && !text.starts_with(r"\\.\"))
}

fn mount(line: &str) -> Option<(PathBuf, &str)> {
    let mut fields = line.split(' ');
    let point = fields.nth(1)?;
    Some((PathBuf::from(unescape(point)), fields.next()?))
}

/// The table writes space, tab, newline and backslash as three octal digits.
fn unescape(text: &str) -> String {
    text.replace(r"\040", " ")
        .replace(r"\011", "\t")
        .replace(r"\012", "\n")
        .replace(r"\134", r"\")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "/dev/vda / ext4 rw 0 0\n\
        srv:/home /home nfs4 rw 0 0\n\
        tmpfs /home/anna/local tmpfs rw 0 0\n\
        //srv/class /media/class\\040share cifs rw 0 0\n\
        anna@srv: /mnt/ssh fuse.sshfs rw 0 0\n";

    fn kind(path: &str) -> Option<String> {
        network_kind(TABLE, Path::new(path))
    }

    #[test]
    fn the_deepest_mount_decides() {
        assert_eq!(
            kind("/home/anna/.local/share/tilia").as_deref(),
            Some("nfs4")
        );
        assert_eq!(kind("/home/anna/local/tilia"), None);
        assert_eq!(kind("/var/lib/tilia"), None);
        assert_eq!(kind("/homework"), None);
    }

    #[test]
    fn names_with_spaces_and_user_space_file_systems_are_known() {
        assert_eq!(kind("/media/class share/tilia").as_deref(), Some("cifs"));
        assert_eq!(kind("/mnt/ssh/tilia").as_deref(), Some("fuse.sshfs"));
    }

    #[test]
    fn a_windows_share_is_a_network_drive() {
        assert!(is_share(Path::new(r"\\server\class\tilia")));
        assert!(is_share(Path::new(r"\\?\UNC\server\class")));
        assert!(!is_share(Path::new(r"\\?\C:\ProgramData\Tilia")));
    }
}
