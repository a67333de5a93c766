import type { Program } from '../code/link/program.ts';
import type { SensitiveLog } from '../model/sensitive-log.ts';

const SECRET = new Set([
  'password',
  'passwd',
  'newpassword',
  'oldpassword',
  'secret',
  'clientsecret',
  'apikey',
  'apisecret',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'authtoken',
  'bearertoken',
  'sessiontoken',
  'jwt',
  'privatekey',
  'secretkey',
  'accesskey',
  'secretaccesskey',
  'authorization',
  'connectionstring',
  'databaseurl',
  'cvv',
  'cvc',
  'cardnumber',
]);
const PERSONAL = new Set(['email', 'emailaddress', 'phone', 'phonenumber', 'birthdate', 'dateofbirth', 'ssn', 'iban']);
const SECRET_VARIABLE = /^(?:[A-Z0-9]+_)*(?:SECRET|PASSWORD|PRIVATE_KEY|API_KEY|ACCESS_TOKEN|AUTH_TOKEN|SECRET_KEY)$/;

/** What the name of a value says of it: the whole name, so that `hasPassword`, `tokenCount` and `emailId` are left alone. */
export function kindOfName(name: string): SensitiveLog['kind'] | null {
  const plain = name.toLowerCase().replace(/[_-]/g, '');
  if (SECRET.has(plain) || SECRET_VARIABLE.test(name)) return 'secret';
  return PERSONAL.has(plain) ? 'personal' : null;
}

/** Names that any logger of the program is told to leave out: `redact: ['user.password', 'headers.authorization']`. */
export function redactedNames(program: Program): ReadonlySet<string> {
  const names = [...program.files.values()].flatMap(({ values }) =>
    values.flatMap((row) => {
      if (row.kind !== 'object') return [];
      const option = row.properties.find(({ name }) => name === 'redact');
      const holder = option === undefined ? undefined : values[option.value];
      const paths =
        holder?.kind === 'object' ? holder.properties.find(({ name }) => name === 'paths')?.value : option?.value;
      const list = paths === undefined ? undefined : values[paths];
      const elements = list?.kind === 'array' ? list.elements : [];
      return elements.flatMap((element) => {
        const text = values[element];
        return text?.kind === 'literal' && typeof text.value === 'string' ? [lastPart(text.value)] : [];
      });
    }),
  );
  return new Set(names);
}

/** `req.headers["set-cookie"]` → `set-cookie`. */
function lastPart(path: string): string {
  return (
    path
      .replace(/["'\]]/g, '')
      .split(/[.[]/)
      .at(-1) ?? path
  );
}
