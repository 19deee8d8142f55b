#include "theme/tokens.h"
