import type { Library } from '../../model/library.ts';

export default {
  id: 'soap',
  packages: ['soap', 'strong-soap'],
  purpose: 'Client and server of SOAP.',
  clients: [
    {
      path: '{createClient,createClientAsync,soap.createClient}()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{createClient,createClientAsync,soap.createClient}',
      effect: 'read',
      url: {
        argument: 0,
      },
    },
    {
      path: 'createClientAsync().*Async',
      effect: 'call',
    },
    {
      path: 'createClient<1.1>.*',
      effect: 'call',
    },
  ],
  local: [
    'createClient<1.1>.{addSoapHeader,changeSoapHeader,getSoapHeaders,clearSoapHeaders,addHttpHeader,getHttpHeaders,clearHttpHeaders,addBodyAttribute,setEndpoint,describe,setSecurity,setSOAPAction,on}',
  ],
  same: [
    {
      path: 'soap#createClient<2.1>',
      as: 'soap#createClient<1.1>',
    },
  ],
} as const satisfies Library;
