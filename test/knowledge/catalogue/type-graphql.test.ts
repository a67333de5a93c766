import { by } from '../../../src/lib/order.ts';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('operations of resolvers', () => {
    const source = `
      import { Mutation, Query, Resolver, Subscription } from 'type-graphql';
      @Resolver()
      export class Orders {
        @Query(() => [Order], { name: 'orders' }) all() {}
        @Mutation(() => Order) add() {}
        @Subscription(() => Order) added() {}
      }
    `;
    expect(
      matchesOf(source)
        .map((row) => row.split(' ').at(-1) ?? '')
        .toSorted(by((path) => path)),
    ).toEqual(['type-graphql#Mutation', 'type-graphql#Query', 'type-graphql#Subscription']);
  });
});

describe('ignores', () => {
  it('arguments and fields of types', () => {
    const source = `
      import { Args, Field, ObjectType, Resolver } from 'type-graphql';
      @ObjectType()
      class Order { @Field() id!: string; }
      @Resolver()
      export class Orders { find(@Args('id') id: string) {} }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
