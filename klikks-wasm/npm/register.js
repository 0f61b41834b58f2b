// One script tag is enough: <script type="module" src="klikks/register.js"></script>

import { define } from './element.js';

define();
