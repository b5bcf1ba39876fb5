/* Icons of made-up files, by what they are. */
import type { SavedFileKind } from "../../generated/commands";
import type { IconName } from "../../parts/icons";

/** Icon of each sort of file. */
export const FILE_ICON: Readonly<Record<SavedFileKind, IconName>> = {
  photo: "image",
  document: "file",
  list: "grid",
};
