import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

const MAIL = 'export class Mail { send() {} }\nexport class Port { send() {} }\n';
const nest = (provider: string, parameter: string): string =>
  `import { Inject, Injectable, Module, forwardRef } from '@nestjs/common';
   import Stripe from 'stripe';
   ${MAIL}
   const TOKEN = Symbol('mail');
   const TOKENS = { mail: Symbol('mail'), other: Symbol('other') } as const;
   @Module({ providers: [${provider}] })
   class App {}
   @Injectable()
   class Orders { constructor(${parameter}) { probe(this.x); } }`;

const angular = (token: string): string =>
  `import { inject } from '@angular/core'; import { HttpClient } from '@angular/common/http'; ${MAIL}
       class Orders { private readonly x = inject(${token}); load() { probe(this.x); } }`;

describe('a container gives', () => {
  it.each<[string, { provider: string; parameter: string; targets: string[] }]>([
    [
      'a class for a text',
      {
        provider: "{ provide: 'MAIL', useClass: Mail }",
        parameter: "@Inject('MAIL') private x: Sender",
        targets: ['instance Mail'],
      },
    ],
    [
      'a class for a symbol',
      {
        provider: '{ provide: TOKEN, useClass: Mail }',
        parameter: '@Inject(TOKEN) private x',
        targets: ['instance Mail'],
      },
    ],
    [
      'a class for a key',
      {
        provider: '{ provide: TOKENS.mail, useClass: Mail }',
        parameter: '@Inject(TOKENS.mail) private x',
        targets: ['instance Mail'],
      },
    ],
    [
      'a class for a class',
      { provider: '{ provide: Port, useClass: Mail }', parameter: 'private x: Port', targets: ['instance Mail'] },
    ],
    [
      'what a factory returns',
      {
        provider: "{ provide: 'P', useFactory: () => new Stripe('k') }",
        parameter: "@Inject('P') private x: any",
        targets: ['stripe#default()'],
      },
    ],
    [
      'a value',
      { provider: "{ provide: 'F', useValue: fetch }", parameter: "@Inject('F') private x", targets: ['global#fetch'] },
    ],
    [
      'what another token stands for',
      {
        provider: '{ provide: TOKEN, useExisting: Port }, { provide: Port, useClass: Mail }',
        parameter: '@Inject(TOKEN) private x',
        targets: ['instance Mail'],
      },
    ],
    [
      'an own class under another token',
      {
        provider: '{ provide: TOKEN, useExisting: Mail }',
        parameter: '@Inject(TOKEN) private x',
        targets: ['instance Mail'],
      },
    ],
    [
      'a class that stands further down',
      {
        provider: '{ provide: Port, useClass: Mail }',
        parameter: '@Inject(forwardRef(() => Port)) private x',
        targets: ['instance Mail'],
      },
    ],
    [
      'one of several, likely',
      {
        provider: "{ provide: 'F', useValue: fetch }, { provide: 'F', useValue: ky }",
        parameter: "@Inject('F') private x",
        targets: ['global#fetch?', 'global#ky?'],
      },
    ],
  ])('%s', (_, { provider, parameter, targets }) => {
    expect(targetsOf(nest(provider, parameter))).toEqual(targets);
  });

  it('what the function of Angular is asked for', () => {
    expect([angular('Mail'), angular('HttpClient')].map(targetsOf)).toEqual([
      ['instance Mail'],
      ['@angular/common/http#HttpClient()'],
    ]);
  });

  it('what other containers were told', () => {
    const tsyringe = `import { container, inject } from 'tsyringe'; ${MAIL} container.register('MAIL', { useClass: Mail });
      class Orders { constructor(@inject('MAIL') private x) { probe(this.x); } }`;
    const single = tsyringe.replace("register('MAIL', { useClass: Mail })", "registerSingleton('MAIL', Mail)");
    const inversify = `import { Container, inject } from 'inversify'; ${MAIL} const box = new Container();
      box.bind<Mail>(Symbol.for('mail')).to(Mail).inSingletonScope();
      class Orders { constructor(@inject(Symbol.for('mail')) private x) { probe(this.x); } }`;
    expect([tsyringe, single, inversify].map(targetsOf)).toEqual([
      ['instance Mail'],
      ['instance Mail'],
      ['instance Mail'],
    ]);
  });

  it('what a file elsewhere registers for a token of a third', () => {
    expect(
      targetsOf({
        'tokens.ts': "export const TOKENS = { mail: Symbol('mail') };",
        'mail.ts': MAIL,
        'module.ts':
          "import { TOKENS } from './tokens'; import { Mail } from './mail'; export const providers = [{ provide: TOKENS.mail, useClass: Mail }];",
        'a.ts':
          "import { Inject } from '@nestjs/common'; import { TOKENS } from './tokens'; class A { constructor(@Inject(TOKENS.mail) x) { probe(x); } }",
      }),
    ).toEqual(['instance Mail']);
  });
});

describe('leaves to the annotation', () => {
  it.each<[string, { provider: string; parameter: string; targets: string[] }]>([
    [
      'a class that nobody replaces',
      { provider: "{ provide: 'X', useClass: Mail }", parameter: 'private x: Port', targets: ['instance Port'] },
    ],
    [
      'a token that nobody registers',
      {
        provider: "{ provide: 'X', useClass: Mail }",
        parameter: "@Inject('Y') private x: Port",
        targets: ['instance Port'],
      },
    ],
    [
      'a list that a factory puts together out of what it is given',
      {
        provider: "{ provide: 'P', inject: [Mail, Port], useFactory: (mail, port) => [mail, port] }",
        parameter: "@Inject('P') private x: Map<string, Port>",
        targets: ['global#Map()'],
      },
    ],
    [
      'another symbol of the same text',
      {
        provider: '{ provide: TOKENS.other, useClass: Mail }',
        parameter: '@Inject(TOKENS.mail) private x: Port',
        targets: ['instance Port'],
      },
    ],
  ])('%s', (_, { provider, parameter, targets }) => {
    expect(targetsOf(nest(provider, parameter))).toEqual(targets);
  });
});
