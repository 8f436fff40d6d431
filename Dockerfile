# To lint the current folder:
#   docker run --rm --volume "$PWD:/work" empathylint macros
# With --fix, files are written as the user who runs it: add --user "$(id -u):$(id -g)".

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# What the package does after an install needs its sources.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:22-alpine
# For --staged, --changed and --since. The folder belongs to whoever mounts it.
RUN apk add --no-cache git && git config --system --add safe.directory /work
WORKDIR /app
COPY --from=build /app/package.json /app/README.md /app/LICENSE ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY --from=build /app/rules ./rules
COPY --from=build /app/node_modules ./node_modules
# What is compiled in a first run is kept, so that each container starts faster.
RUN ln -s /app/bin/empathylint.cjs /usr/local/bin/empathylint && empathylint --exit-zero --stdin < README.md > /dev/null
USER node
WORKDIR /work
ENTRYPOINT ["empathylint"]
