import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

const app = "import express from 'express'; const app = express();\n";

describe('a function that is handed over by name gets what the library hands over', () => {
  it.each([
    ['a constant', 'const list = (request, response) => probe(response); app.get("/", list);'],
    ['a declaration', 'function list(request, response) { probe(response); } app.get("/", list);'],
    [
      'another name of it',
      'function list(request, response) { probe(response); } const same = list; app.get("/", same);',
    ],
    ['a method', 'class A { set() { app.get("/", this.list); } list(request, response) { probe(response); } }'],
    [
      'a bound method',
      'class A { set() { app.get("/", this.list.bind(this)); } list(request, response) { probe(response); } }',
    ],
    ['a field', 'class A { list = (request, response) => probe(response); set() { app.get("/", this.list); } }'],
    [
      'what an own wrapper gives',
      'const safe = (run) => (request, response) => run(request, response); const list = (request, response) => probe(response); app.get("/", safe(list));',
    ],
    [
      'what an own factory gives',
      'const list = (name) => (request, response) => probe(response); app.get("/", list("a"));',
    ],
  ])('%s', (_, code) => {
    expect(targetsOf(app + code)).toEqual(['express#default().get<1.1>']);
  });

  it('imported, also as a default and through require', () => {
    const list = 'export default (request, response) => probe(response);';
    const imported = `${app}import list from './list'; app.get('/', list);`;
    const required = `${app}app.get('/', require('./list').default);`;
    expect(targetsOf({ 'a.ts': imported, 'list.ts': list })).toEqual(['express#default().get<1.1>']);
    expect(targetsOf({ 'a.ts': required, 'list.ts': list })).toEqual(['express#default().get<1.1>']);
  });

  it('under a key', () => {
    const code = "import { on } from 'x'; const handle = (event) => probe(event); on({ handle });";
    expect(targetsOf(code)).toEqual(['x#on<0.handle.0>']);
  });

  it('likely, where several hand it over', () => {
    const code = `${app}import { on } from 'x'; const list = (request) => probe(request); app.get('/', list); on(list);`;
    expect(targetsOf(code)).toEqual(['express#default().get<1.0>?', 'x#on<0.0>?']);
  });

  it('an element of the list that it goes through', () => {
    expect(targetsOf('const run = (each) => probe(each); [fetch].forEach(run);')).toEqual(['global#fetch']);
  });
});

describe('ignores', () => {
  it.each([
    ['names that are no functions', 'const list = { run: (request) => probe(request) }; app.get("/", list);'],
    ['functions that nobody hands over', 'const list = (request) => probe(request);'],
  ])('%s', (_, code) => {
    expect(targetsOf(app + code)).toEqual([]);
  });
});
