import { describe, expect, it } from 'vitest';
import { dataPath, namesUrl, suppliedSystem } from '../../src/knowledge/data-urls.ts';
import { probeIn } from '../support/targets-of.ts';

function pathOf(text: string): readonly string[] | null {
  const { program, ref } = probeIn(text);
  return dataPath(program, ref);
}

function nameIn(file: string, ...path: string[]): string | undefined {
  return suppliedSystem(path, { kind: null, file })?.name;
}

describe('the names by which a URL is taken from data', () => {
  it.each<[string, readonly string[] | null]>([
    ['function f(hook) { probe(hook.url); }', ['hook', 'url']],
    ['function f({ url }) { probe(`${url}/x`); }', ['', 'url']],
    ['function f(host) { probe(`https://${host}/x`); }', ['host']],
    ["function f(hook) { probe(new URL('/x', hook.url).toString()); }", ['hook', 'url']],
    ['async function f() { const hook = await find(); probe(hook.url); }', ['hook', 'url']],
    ["probe('https://api.acme.com')", null],
    ["const base = 'https://api.acme.com'; probe(base + '/x')", null],
  ])('%s', (text, path) => {
    expect(pathOf(text)).toEqual(path);
  });

  it('are worth a question where they say that it is a URL', () => {
    expect(
      [
        ['hook', 'url'],
        ['webhook', 'target'],
        ['order', 'id'],
      ].map(namesUrl),
    ).toEqual([true, true, false]);
  });

  it('are those of an identity provider, of plain OAuth where the code around says so', () => {
    expect([
      nameIn('src/oauth2.ts', 'config', 'tokenEndpoint'),
      nameIn('src/oauth2.ts', 'config', 'issuer'),
      nameIn('src/oidc.ts', 'config', 'tokenEndpoint'),
    ]).toEqual(['OAuth 2.0 provider', 'OpenID Connect provider', 'OpenID Connect provider']);
  });

  it('are those of users, unless they may as well be what configures the code', () => {
    const names = [
      ['hook', 'webhookUrl'],
      ['site', 'url'],
      ['req', 'body', 'url'],
      ['', 'baseUrl'],
      ['config', 'url'],
      ['url'],
    ].map((path) => suppliedSystem(path, { kind: null, file: 'src/a.ts' })?.name ?? null);
    expect(names).toEqual(['User-supplied webhooks', 'User-supplied URLs', 'User-supplied URLs', null, null, null]);
  });
});
