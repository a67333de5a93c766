import { expect, it } from 'vitest';
import type { Library } from '../../../src/model/library.ts';
import { extendCatalogue } from '../../../src/source/catalogue/extend-catalogue.ts';
import { parseEntry } from '../../../src/source/catalogue/parse-entry.ts';

const builtIn: readonly Library[] = [
  { id: 'bull', packages: ['bull'], purpose: 'Queues.' },
  { id: 'stripe', packages: ['stripe'], purpose: 'Payments.', outbound: [{ path: 'default().*', effect: 'call' }] },
];

function extended(files: Readonly<Record<string, string>>): readonly Library[] {
  return extendCatalogue(
    builtIn,
    Object.entries(files).map(([file, text]) => parseEntry(file, text)),
  );
}

it('puts own entries first', () => {
  const libraries = extended({ 'c/acme.yaml': 'packages: [stripe]\npurpose: Ours.\n' });
  expect(libraries.map(({ id }) => id)).toEqual(['acme', 'bull', 'stripe']);
});

it('adds to the lists of a built-in entry and replaces the rest', () => {
  const text = 'packages: ["@acme/stripe"]\npurpose: Our fork.\noutbound: [{ path: default().pay, effect: send }]\n';
  expect(extended({ 'c/stripe.yaml': text })[0]).toEqual({
    id: 'stripe',
    packages: ['@acme/stripe', 'stripe'],
    purpose: 'Our fork.',
    outbound: [
      { path: 'default().pay', effect: 'send' },
      { path: 'default().*', effect: 'call' },
    ],
  });
});

it('wants of a new entry what each needs', () => {
  expect(() => extended({ 'c/acme.yaml': 'packages: [acme]\n' })).toThrow('c/acme.yaml:1 purpose is missing');
});

it('refuses two entries with one id, and two for one package', () => {
  const entry = 'purpose: Ours.\npackages:\n  - acme\n';
  expect(() => extended({ 'c/acme.yaml': entry, 'c/acme.yml': entry })).toThrow(
    'id "acme" is also that of c/acme.yaml',
  );
  expect(() => extended({ 'c/acme.yaml': entry, 'c/other.yaml': entry })).toThrow(
    'c/other.yaml:3 the package "acme" is also in c/acme.yaml',
  );
});
