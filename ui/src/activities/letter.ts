/* Building a letter from blocks; blocks of one group exclude each other. */
import type { LetterBlock } from "../generated/commands";

/** Blocks that stand together on the page. */
export interface Section {
  /** Name of the group; none for blocks that stand alone. */
  group: string | null;
  blocks: LetterBlock[];
}

/** The blocks in their order, neighbours of one group together. */
export function sections(blocks: readonly LetterBlock[]): Section[] {
  const found: Section[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last?.group === block.group) last.blocks.push(block);
    else found.push({ group: block.group, blocks: [block] });
  }
  return found;
}

/** The keys after a block was ticked or unticked, in the order of the letter. */
export function withBlock(
  blocks: readonly LetterBlock[],
  taken: readonly string[],
  block: LetterBlock,
): string[] {
  const wanted = new Set(taken);
  if (block.group === null) {
    if (wanted.has(block.key)) wanted.delete(block.key);
    else wanted.add(block.key);
  } else {
    for (const other of blocks) if (other.group === block.group) wanted.delete(other.key);
    wanted.add(block.key);
  }
  return blocks.filter(({ key }) => wanted.has(key)).map(({ key }) => key);
}
