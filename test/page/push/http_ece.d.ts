/** Encrypted content encoding (RFC 8188), as far as the tests use it. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto'

  function decrypt(body: Buffer, keys: { version: 'aes128gcm'; privateKey: ECDH; authSecret: Buffer }): Buffer
  export default { decrypt }
}
