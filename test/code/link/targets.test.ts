import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

describe('paths of libraries', () => {
  it.each([
    ["import axios from 'axios'; probe(axios.get)", 'axios#get'],
    ["import * as axios from 'axios'; probe(axios.get)", 'axios#get'],
    ["import { get } from 'axios'; probe(get)", 'axios#get'],
    ["const axios = require('axios'); probe(axios.get)", 'axios#get'],
    ["const { default: axios } = await import('axios'); probe(axios.get)", 'axios#get'],
    ["import express from 'express'; probe(express())", 'express#default()'],
    ["import * as express from 'express'; probe(express())", 'express#default()'],
    ["import express = require('express'); probe(express.Router())", 'express#Router()'],
    ["const app = require('express')(); probe(app.get)", 'express#default().get'],
    ["import { Queue } from 'bullmq'; probe(new Queue('a').add)", 'bullmq#Queue().add'],
    [
      "import OpenAI from 'openai'; probe((await new OpenAI().chat.completions.create({})).id)",
      'openai#default().chat.completions.create().id',
    ],
    ["import { a } from './none'; probe(a)", undefined],
    ['probe(fetch)', 'global#fetch'],
    ['probe(globalThis.fetch)', 'global#globalThis.fetch'],
    ['probe(console?.log)', 'global#console.log'],
    ["import fs from 'fs/promises'; probe(fs.readFile)", 'node:fs/promises#readFile'],
  ])('%s', (text, path) => {
    expect(targetsOf(text)).toEqual(path === undefined ? [] : [path]);
  });
});

describe('values', () => {
  it.each<[string, string, string[]]>([
    ['a choice', 'probe(ok ? 1 : a ?? "b")', ['1', 'global#a', '"b"']],
    ['at most four', 'probe(a ? 1 : b ? 2 : c ? 3 : d ? 4 : 5)', ['1', '2', '3', '4']],
    ['all that is assigned', 'let x = 1; x = f; probe(x)', ['1', 'global#f']],
    ['the environment', 'probe(process.env.A ?? "b")', ['$A', '"b"']],
    ['a key of an object', 'const o = { a: { b: f } }; probe(o.a.b)', ['global#f']],
    ['the last of two keys', 'const o = { a: 1, a: 2 }; probe(o.a)', ['2']],
    ['a key behind spreads', 'const a = { x: f }; const b = { ...a, y: 1 }; probe({ ...b }.x)', ['global#f']],
    ['a key that is chosen at run time', 'const o = { a: f, b: g }; probe(o[key])', ['global#f', 'global#g']],
    ['a key in a constant', 'const KEY = "b"; const o = { a: f, b: g }; probe(o[KEY])', ['global#g']],
    ['a getter', 'const o = { get pool() { return new Pool(); } }; probe(o.pool.query)', ['global#Pool().query']],
    ['an enum member', 'enum Q { Mail = "mail" } probe(Q.Mail)', ['"mail"']],
    ['a namespace member', 'namespace N { export const f = fetch; } probe(N.f)', ['global#fetch']],
    ['an element', 'const [first] = [f, g]; probe(first)', ['global#f']],
    ['one of the elements', 'for (const x of [f, g]) probe(x)', ['global#f', 'global#g']],
    ['elements of a callback', '[f, g].forEach((x) => probe(x))', ['global#f', 'global#g']],
    ['elements of filtered arrays', 'probe([f, g].filter(Boolean).slice(1).find((x) => x))', ['global#f', 'global#g']],
    ['values of an object', 'for (const x of Object.values({ a: f })) probe(x)', ['global#f']],
    ['results of promises', 'const [a, b] = await Promise.all([f(), g()]); probe(b)', ['global#g()']],
    ['what `then` gives', 'probe(await f().then(() => new Pool()))', ['global#Pool()']],
    ['what `then` gets', 'f().then((x) => probe(x))', ['global#f()']],
    ['what is caught or ended', 'probe(await f().catch(log).finally(end))', ['global#f()']],
    ['a module loaded later', "import('pg').then(({ Pool }) => probe(Pool))", ['pg#Pool']],
    ['a bound function', 'const run = fetch.bind(globalThis); probe(run)', ['global#fetch']],
    ['a frozen object', 'probe(Object.freeze({ a: f }).a)', ['global#f']],
    [
      'what a memo computes',
      "import { useMemo } from 'react'; const pool = useMemo(() => new Pool(), []); probe(pool.query)",
      ['global#Pool().query'],
    ],
    ['itself', 'const a = b; var b = a; probe(a)', []],
    ['an object that spreads itself', 'let o = { a: 1 }; o = { ...o }; probe(o.b)', []],
    ['names of every object', 'const o = {}; probe(o.constructor); o.__proto__ = 1;', []],
    [
      'keys that are called like names of every object',
      'const o = { constructor: f, ["__proto__"]: 1 }; probe(o.constructor)',
      ['global#f'],
    ],
    ['an assertion', 'probe((x as any as Pool).query)', ['global#Pool().query', 'global#x.query']],
  ])('%s', (_, text, targets) => {
    expect(targetsOf(text).toSorted()).toEqual(targets.toSorted());
  });
});

describe('own functions', () => {
  it.each<[string, string, string[]]>([
    ['what they return', 'function make() { return new Pool(); } probe(make().query)', ['global#Pool().query']],
    ['what arrows return', 'const make = async () => new Pool(); probe((await make()).query)', ['global#Pool().query']],
    ['a factory of a factory', 'const outer = () => () => fetch; probe(outer()())', ['global#fetch']],
    [
      'one that remembers',
      'let pool; function get() { return (pool ??= new Pool()); } probe(get().query)',
      ['global#Pool().query'],
    ],
    [
      'what is annotated, where nothing is returned that can be followed',
      'function make(): Pool { throw new Error(); } probe(make().query)',
      ['global#Pool().query'],
    ],
    ['one that calls itself', 'const f = (n) => (n ? f(n - 1) : fetch); probe(f(1))', ['global#fetch']],
    [
      'a member of an object that they return',
      'const make = () => ({ send: fetch }); const { send } = make(); probe(send)',
      ['global#fetch'],
    ],
    [
      'a bound method',
      'class A { run() {} constructor() { const f = this.run.bind(this); probe(f); } }',
      ['function A.run'],
    ],
  ])('%s', (_, text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});

describe('own classes', () => {
  it.each<[string, string, string[]]>([
    ['a field', 'class A { pool = new Pool(); run() { probe(this.pool.query); } }', ['global#Pool().query']],
    [
      'a private field, assigned later',
      'class A { #pool; init() { this.#pool = new Pool(); } run() { probe(this.#pool.query); } }',
      ['global#Pool().query'],
    ],
    [
      'an injected dependency',
      'class A { constructor(private readonly pool: Pool) {} run() { probe(this.pool.query); } }',
      ['global#Pool().query'],
    ],
    [
      'an injected own class',
      'class B { run = fetch; } class A { constructor(private b: B) { probe(this.b.run); } }',
      ['global#fetch'],
    ],
    [
      'a getter',
      'class A { get pool() { return new Pool(); } run() { probe(this.pool.query); } }',
      ['global#Pool().query'],
    ],
    ['a static member', 'class A { static pool = new Pool(); } probe(A.pool.query)', ['global#Pool().query']],
    [
      'this of a static member',
      'class A { static pool = new Pool(); static run() { probe(this.pool.query); } }',
      ['global#Pool().query'],
    ],
    [
      'an instance made by a static member',
      'class A { run = fetch; static make() { return new this(); } } probe(A.make().run)',
      ['global#fetch'],
    ],
    ['a method of the base', 'class B { run() {} } class A extends B {} probe(new A().run)', ['function B.run']],
    [
      'what `then` gets from an own class',
      'class B { run = fetch; } const make = async () => new B(); class A { x = make().then((b) => probe(b.run)); }',
      ['global#fetch'],
    ],
    ['super', 'class B { run() {} } class A extends B { run() { probe(super.run); } }', ['function B.run']],
    [
      'a static member of the base',
      'class B { static run() {} } class A extends B { static go() { probe(super.run); } }',
      ['function B.run'],
    ],
    [
      "a library's base",
      "import { Worker } from 'bullmq'; class A extends Worker {} probe(new A().on)",
      ['bullmq#Worker().on'],
    ],
    [
      "a library's constructor",
      "import { Worker } from 'bullmq'; class A extends Worker { constructor() { probe(super('mail')); } }",
      ['bullmq#Worker()'],
    ],
    [
      'a mixin',
      'const mix = (Base) => class extends Base { run() {} }; class A extends mix(Object) {} probe(new A().run)',
      ['function (anonymous).run'],
    ],
    ['classes that extend each other', 'class A extends B {} class B extends A {} probe(new A().run)', []],
    ['a member that no class has', 'class A {} probe(new A().toString)', []],
  ])('%s', (_, text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});

describe('types', () => {
  it.each<[string, string, string[]]>([
    [
      'a class of a library',
      "import type { Pool } from 'pg'; declare const p: Pool; probe(p.query)",
      ['pg#Pool().query'],
    ],
    ['a member of an interface', 'interface D { pool: Pool } declare const d: D; probe(d.pool)', ['global#Pool()']],
    [
      'a member of what it extends',
      'interface B { pool: Pool } interface D extends B {} declare const d: D; probe(d.pool)',
      ['global#Pool()'],
    ],
    ['an alias', 'type D = { pool: Pool }; type E = D; declare const e: E; probe(e.pool)', ['global#Pool()']],
    [
      'an indexed type',
      "interface D { pools: Pool[] } declare const p: D['pools'][number]; probe(p)",
      ['global#Pool()'],
    ],
    ['an array', 'declare const ps: readonly Pool[]; for (const p of ps) probe(p)', ['global#Pool()']],
    ['a promise', 'declare const p: Promise<Pool | undefined>; probe((await p).query)', ['global#Pool().query']],
    ['typeof', 'const pool = new Pool(); declare const p: typeof pool; probe(p)', ['global#Pool()']],
    [
      'ReturnType',
      'const make = () => new Pool(); declare const p: ReturnType<typeof make>; probe(p)',
      ['global#Pool()'],
    ],
    ['a function type', 'declare const make: () => Pool; probe(make())', ['global#Pool()']],
    ['a constrained type parameter', 'function f<T extends Pool>(p: T) { probe(p); }', ['global#Pool()']],
    ['import()', "declare const p: import('pg').Pool; probe(p)", ['pg#Pool()']],
    ['a type that is written in terms of itself', 'type A = A; declare const a: A; probe(a)', []],
    [
      'interfaces that extend each other',
      'interface A extends B {} interface B extends A {} declare const a: A; probe(a.x)',
      [],
    ],
  ])('%s', (_, text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});
