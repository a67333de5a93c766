import type { Library } from '../../model/library.ts';

export default {
  id: 'livekit',
  packages: ['livekit-server-sdk', 'livekit-client', '@livekit/components-react'],
  purpose: 'Client of LiveKit, audio and video rooms.',
  system: {
    name: 'LiveKit',
    kind: 'http-api',
    vendor: 'LiveKit',
    hosting: 'saas',
  },
  clients: [
    { path: 'RoomServiceClient()', url: { argument: 0 } },
    { path: 'EgressClient()', url: { argument: 0 } },
    { path: 'IngressClient()', url: { argument: 0 } },
    { path: 'SipClient()', url: { argument: 0 } },
    { path: 'AgentDispatchClient()', url: { argument: 0 } },
    { path: 'Room()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'RoomServiceClient().{createRoom,deleteRoom,updateRoomMetadata,removeParticipant,mutePublishedTrack,updateParticipant,sendData}',
      effect: 'write',
    },
    {
      path: 'EgressClient().{startRoomCompositeEgress,startTrackEgress,startParticipantEgress,stopEgress}',
      effect: 'write',
    },
    { path: 'IngressClient().{createIngress,deleteIngress}', effect: 'write' },
    { path: 'SipClient().{createSipParticipant,createSipInboundTrunk,createSipOutboundTrunk}', effect: 'write' },
    { path: 'AgentDispatchClient().createDispatch', effect: 'write' },
    { path: 'RoomServiceClient().{listRooms,listParticipants,getParticipant}', effect: 'read' },
    { path: 'EgressClient().listEgress', effect: 'read' },
    { path: 'IngressClient().listIngress', effect: 'read' },
    { path: 'Room().connect', effect: 'consume' },
  ],
  webhooks: [
    {
      events: 'events of rooms, participants and recordings',
      signature: 'a JWT with the SHA-256 of the body, in the header Authorization',
      verify: ['livekit-server-sdk#WebhookReceiver().receive'],
      source: ['livekit-server-sdk/dist/WebhookReceiver.d.ts:17'],
    },
  ],
} as const satisfies Library;
