import { useEffect, useState } from 'react';
import { type Directories, loadDirectory } from './load';

/** `undefined` while it is being loaded, null where it cannot be had. */
export function useDirectory<Name extends keyof Directories>(
  name: Name,
): Directories[Name] | null | undefined {
  const [directory, setDirectory] = useState<Directories[Name] | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void loadDirectory(name).then((found) => {
      if (!gone) setDirectory(found);
    });
    return () => {
      gone = true;
    };
  }, [name]);
  return directory;
}
