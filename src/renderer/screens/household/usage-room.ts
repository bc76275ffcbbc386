import { ahead } from '../../components/ahead';

/** 利用記録 is fetched when a household is opened: the first page stays small. */
export const usageRoom = ahead(() => import('../usage/usage').then((room) => room.Usage));
