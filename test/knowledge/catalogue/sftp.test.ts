import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import Client from 'ssh2-sftp-client';
      const sftp = new Client();
      await sftp.connect({ host: 'sftp.example.com', username: 'a' });
      export const files = await sftp.list('/in');
      await sftp.put('a.txt', '/in/a.txt');
    `;
    expect(matchesOf(source)).toEqual([
      'client ssh2-sftp-client#default',
      'outbound call ssh2-sftp-client#default().connect',
      'outbound read ssh2-sftp-client#default().list',
      'outbound write ssh2-sftp-client#default().put',
    ]);
    expect(systemsOf(source)).toEqual(['SSH/SFTP server']);
  });

  it('commands', () => {
    const source = `
      import { NodeSSH } from 'node-ssh';
      import { Client } from 'ssh2';
      const ssh = new NodeSSH();
      await ssh.connect({ host: 'a.example.com' });
      await ssh.execCommand('uptime');
      const raw = new Client();
      raw.connect({ host: 'b.example.com' });
      raw.exec('uptime', () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'client node-ssh#NodeSSH',
      'client ssh2#Client',
      'outbound call node-ssh#NodeSSH().connect',
      'outbound call node-ssh#NodeSSH().execCommand',
      'outbound call ssh2#Client().connect',
      'outbound call ssh2#Client().exec',
    ]);
  });
});

describe('ignores', () => {
  it('keys that are only read', () => {
    const source = `
      import { utils } from 'ssh2';
      export const key = utils.parseKey('ssh-ed25519 AAAA');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
