import { expect, it } from 'vitest';
import { unreadPartOf } from '../../src/model/unread-part.ts';

const part = { language: 'Go', folder: 'svc/ctrl', files: 3, manifest: null, deployed: null };
const system = { name: 'Ctrl (CTRL_URL)', aliases: ['Ctrl'], hosting: 'unknown' as const };

it('knows the part of the tree that an address is called after, where only one is', () => {
  expect(unreadPartOf(system, [part])).toBe(part);
  expect(unreadPartOf(system, [part, { ...part, folder: 'dev/ctrl' }])).toBe(null);
  expect(unreadPartOf({ ...system, hosting: 'saas' }, [part])).toBe(null);
  expect(unreadPartOf({ ...system, name: 'Vault', aliases: [] }, [part])).toBe(null);
});
