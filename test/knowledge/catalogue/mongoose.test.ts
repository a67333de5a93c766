import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models and documents', () => {
    const source = `
      import mongoose, { Schema, model } from 'mongoose';
      await mongoose.connect('mongodb://127.0.0.1:27017/test');
      const Cat = model('Cat', new Schema({ name: String }));
      const kitty = new Cat({ name: 'Zildjian' });
      await kitty.save();
      export const cats = await Cat.find({ name: 'Zildjian' });
      await mongoose.model('Dog', new Schema({})).updateOne({}, { age: 3 });
    `;
    expect(matchesOf(source)).toEqual([
      'client mongoose#connect',
      'outbound call mongoose#connect',
      'outbound read mongoose#model().find',
      'outbound write mongoose#model()().save',
      'outbound write mongoose#model().updateOne',
    ]);
    expect(systemsOf(source)).toEqual(['MongoDB']);
  });

  it('models in NestJS', () => {
    const source = `
      import { InjectModel, MongooseModule } from '@nestjs/mongoose';
      import { Model } from 'mongoose';
      class Cat { name!: string; }
      export const root = MongooseModule.forRoot('mongodb://localhost/nest', { retryAttempts: 3 });
      export class Cats {
        constructor(@InjectModel(Cat.name) private readonly cats: Model<Cat>) {}
        create(cat: Cat) { return this.cats.create(cat); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs/mongoose#MongooseModule.forRoot',
      'outbound write mongoose#model().create',
      'retry 3 fixed MongooseModule.forRoot',
    ]);
  });

  it('Typegoose', () => {
    const source = `
      import { getModelForClass, prop } from '@typegoose/typegoose';
      class User { @prop() name?: string; }
      const UserModel = getModelForClass(User);
      export const user = await UserModel.findById('1').exec();
    `;
    expect(matchesOf(source)).toEqual(['outbound read mongoose#model().findById']);
  });
});

describe('ignores', () => {
  it('a connection that is opened later', () => {
    const source = `
      import mongoose from 'mongoose';
      export const later = mongoose.createConnection();
      export const shop = mongoose.createConnection('mongodb://127.0.0.1/shop');
    `;
    expect(matchesOf(source)).toEqual([
      'client mongoose#createConnection',
      'client mongoose#createConnection',
      'outbound call mongoose#createConnection',
    ]);
  });

  it('schemas, and a model of something else', () => {
    const source = `
      import { Schema } from 'mongoose';
      export const schema = new Schema({ name: { type: String, required: true } });
      const model = (name: string) => ({ find: () => name });
      export const found = model('Cat').find();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
