import { expect, it } from 'vitest';
import { chooseTexts } from '../../../src/documents/references/choose-texts.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('takes pages about how things are, and no others', () => {
  const past = [
    'CHANGELOG.md',
    'docs/adr/0001-x.md',
    '.changeset/a.md',
    'docs/plans/next.md',
    'test/fixtures/README.md',
  ];
  const made = ['docs/handover/index.md', 'node_modules/x/README.md'];
  const chosen = ['README.md', 'docs/run.mdx', 'packages/changes/README.md'];
  expect(chooseTexts([...past, ...made, ...chosen, 'src/a.ts'], sampleModel, 'docs/handover')).toEqual(chosen);
});
