import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What Electron finds on a Linux desktop; `none`: nothing at all. */
export type KeyRing = 'gnome_libsecret' | 'kwallet6' | 'basic_text' | 'unknown' | 'none';

/** The user's secret in the system's key ring: the same for every program of a test run. */
const secret = randomBytes(32);

/** `safeStorage`: usable once the app is ready; what it did not seal itself it does not open. */
export function safeStorageDouble(keyRing: KeyRing, isReady: () => boolean) {
  const usable = () => isReady() && keyRing !== 'none';
  return {
    isEncryptionAvailable: usable,
    getSelectedStorageBackend: () => (keyRing === 'none' ? 'unknown' : keyRing),
    encryptString(plain: string): Buffer {
      if (!usable()) throw new Error('Error while encrypting the text provided to safeStorage.');
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce);
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from('v11'), nonce, cipher.getAuthTag(), sealed]);
    },
    decryptString(sealed: Buffer): string {
      if (!usable() || sealed.subarray(0, 3).toString() !== 'v11')
        throw new Error('Error while decrypting the ciphertext provided to safeStorage.');
      const opening = createDecipheriv('aes-256-gcm', secret, sealed.subarray(3, 15));
      opening.setAuthTag(sealed.subarray(15, 31));
      return Buffer.concat([opening.update(sealed.subarray(31)), opening.final()]).toString('utf8');
    },
  };
}
