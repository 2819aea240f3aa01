/**
 * The entry of verify.html, which lies in every bundle and is opened from the disk: one file with all it needs, built by
 * `buildVerifyPage` (vite.config.ts) and served by nobody. Its own policy forbids it to fetch anything.
 */
import '../../styles/base.css';

import { createRoot } from 'react-dom/client';

import { VerifyPage } from './VerifyPage.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<VerifyPage />);
