import type { Fixture } from '../fixture.ts';

export default {
  id: 'grpc',
  files: {
    'src/server.ts': `import * as grpc from '@grpc/grpc-js';
import * as protoLoader from '@grpc/proto-loader';
import { UserServiceService, type UserServiceServer } from './gen/user.js';

const definition = protoLoader.loadSync('helloworld.proto');
const proto = grpc.loadPackageDefinition(definition).helloworld as any;
const users: UserServiceServer = {
  getUser(call, callback) { callback(null, {}); },
  listUsers: (call) => call.end(),
};
const server = new grpc.Server();
server.addService(proto.Greeter.service, { sayHello });
server.addService(UserServiceService, users);
server.bindAsync('0.0.0.0:50051', grpc.ServerCredentials.createInsecure(), () => server.start());

function sayHello(call, callback) { callback(null, { message: 'hi' }); }
`,
  },
  entryPoints: [
    'RPC Greeter.sayHello: sayHello src/server.ts:16',
    'RPC UserServiceService.getUser: getUser src/server.ts:8',
    'RPC UserServiceService.listUsers: listUsers src/server.ts:9',
  ],
} satisfies Fixture;
