import type { OwnershipRule } from '../../model/ownership.ts';
import type { ReadinessItem } from '../../model/readiness.ts';

/** Somebody is called when it fails. */
export default {
  id: 'owner',
  level: 'bronze',
  axis: 'ownership',
  judge: ({ owners, root }, { ownership }) => {
    if (owners.length === 0) return { verdict: 'contradicted', evidence: [] };
    const rule = ownership.rules.findLast((each) => each.effect === 'decides' && isAbout(each, root, owners));
    return { verdict: 'met', evidence: rule === undefined ? [] : [{ file: rule.file, line: rule.line }] };
  },
} satisfies ReadinessItem;

/** A plain folder with the service in it, and its owners; a pattern with wildcards is not pointed at. */
function isAbout({ pattern, owners }: OwnershipRule, root: string, declared: readonly string[]): boolean {
  const folder = pattern.replace(/^\/|(?:\/\**)?$/g, '');
  const isAround = folder !== '' && !/[*?[]/.test(folder) && `${root}/`.startsWith(`${folder}/`);
  return isAround && owners.length === declared.length && owners.every((owner) => declared.includes(owner));
}
