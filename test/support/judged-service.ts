import type { HandoverModel, Service } from '../../src/model/handover-model.ts';
import { emptyModel, sampleModel } from './sample-model.ts';

const [found] = sampleModel.services;
if (found === undefined) throw new Error('The sample has services');

/** A service that runs and imports a library, and a model in which nothing else is known of it. */
export const judgedService: Service = { ...found, owners: ['@shop/team'], uses: ['@shop/db', '@shop/worker'] };
export const barelyModel: HandoverModel = { ...emptyModel, services: sampleModel.services };
export const place = { file: 'a.ts', line: 1 };
