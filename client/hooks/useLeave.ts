/** For good to another page, also out of a dialog or from a seat that ends in this moment: nothing leads back here. */
import { useCallback } from 'react';
import { useLocation } from 'wouter';

import { whenAtRest } from '../platform/way-back.ts';

export function useLeave(): (to: string) => void {
  const [, navigate] = useLocation();
  return useCallback((to) => whenAtRest(() => navigate(to, { replace: true })), [navigate]);
}
