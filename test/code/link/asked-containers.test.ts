import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

const nest = "import { Inject } from '@nestjs/common'; class Mail {} interface Sender { send(): void }\n";
const tsyringe = "import { container } from 'tsyringe'; class Mail {} interface Sender { send(): void }\n";

describe('what a container puts into a field', () => {
  it.each([
    ['what its annotation says', 'class A { @Inject() mail: Mail; run() { probe(this.mail); } }'],
    ['the class that is its token', 'class A { @Inject(Mail) mail; run() { probe(this.mail); } }'],
    ['what a function gives as its token', 'class A { @Inject(() => Mail) mail; run() { probe(this.mail); } }'],
    [
      'what is registered for its token',
      "const x = { provide: 'MAIL', useClass: Mail }; class A { @Inject('MAIL') mail: Sender; run() { probe(this.mail); } }",
    ],
    [
      'through a decorator that was made',
      "const { lazyInject } = getDecorators(x); container.bind('MAIL').to(Mail); class A { @lazyInject('MAIL') mail: Sender; run() { probe(this.mail); } }",
    ],
  ])('%s', (_, code) => {
    expect(targetsOf(nest + code)).toEqual(['instance Mail']);
  });
});

describe('what a container gives when it is asked', () => {
  it.each([
    ['for a class', 'probe(container.resolve(Mail));'],
    ['for a token', "container.register('MAIL', { useClass: Mail }); probe(container.resolve('MAIL'));"],
    ['for a token that nobody registers, as the call says', "probe(container.resolve<Mail>('MAIL'));"],
  ])('%s', (_, code) => {
    expect(targetsOf(tsyringe + code)).toEqual(['instance Mail']);
  });

  it('through a reference to the module', () => {
    const code =
      "import { ModuleRef } from '@nestjs/core'; class Mail {} class A { constructor(private ref: ModuleRef) {} run() { probe(this.ref.get(Mail)); } }";
    expect(targetsOf(code)).toEqual(['instance Mail']);
  });

  it('through an own interface whose method names what it gives', () => {
    const code =
      'class Mail {} interface Box { resolve<T>(key: string): T } const run = (box: Box) => probe(box.resolve<Mail>("mail"));';
    expect(targetsOf(code)).toEqual(['instance Mail']);
  });
});

describe('ignores', () => {
  it('fields with other decorators, and what is asked for of other packages', () => {
    expect(targetsOf(`${nest}class A { @Column(Mail) mail; run() { probe(this.mail); } }`)).toEqual([]);
    expect(targetsOf("import axios from 'axios'; class Mail {} probe(axios.get(Mail));")).toEqual(['axios#get()']);
  });

  it('a type parameter that is not of the method that is called', () => {
    const code =
      'class Mail {} interface Box<T> { resolve<K>(key: K): T } const run = (box: Box<Date>) => probe(box.resolve<Mail>("mail"));';
    expect(targetsOf(code)).toEqual([]);
  });
});
