/* The recovery code on the page. */

/** The code's groups of signs, whatever stands between them. */
export const groupsOf = (code: string): string[] => {
  const groups = code.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return groups.length > 1 ? groups : (code.match(/.{1,4}/gu) ?? []);
};
