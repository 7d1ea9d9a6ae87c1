"""The stand-in's WebSocket side (RFC 6455, server, text frames)."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler
from typing import Any

MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Socket:
    """One connection of an app."""

    def __init__(self, slack: Any, connection: socket.socket) -> None:
        self.slack = slack
        self.connection = connection
        self.answering = True
        self.unanswered = 0  # pings
        self._lock = threading.Lock()

    def send(self, envelope: dict[str, Any], opcode: int = 1) -> None:
        self.frame(json.dumps(envelope).encode(), opcode)

    def frame(self, data: bytes, opcode: int) -> None:
        size = len(data)
        head = bytes([0x80 | opcode])
        head += (
            bytes([size])
            if size < 126
            else b"\x7e" + struct.pack("!H", size)
            if size < 65536
            else b"\x7f" + struct.pack("!Q", size)
        )
        with self._lock:
            self.connection.sendall(head + data)

    def cut(self) -> None:
        """Ends the TCP connection without a word."""
        if self in self.slack.sockets:
            self.slack.sockets.remove(self)
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def read(self) -> None:
        """Reads frames until the connection ends."""
        stream = self.connection.makefile("rb")
        while True:
            head = stream.read(2)
            if len(head) < 2:
                return
            size = head[1] & 127
            if size == 126:
                (size,) = struct.unpack("!H", stream.read(2))
            elif size == 127:
                (size,) = struct.unpack("!Q", stream.read(8))
            mask = stream.read(4)
            data = bytes(b ^ mask[i % 4] for i, b in enumerate(stream.read(size)))
            self._take(head[0] & 15, data)

    def _take(self, opcode: int, data: bytes) -> None:
        if opcode == 9 and self.answering:
            self.frame(data, 10)
        elif opcode == 9:
            self.unanswered += 1
        elif opcode == 1 and self.answering:
            envelope = json.loads(data)
            if envelope["envelope_id"] in self.slack.silent and envelope.get("payload"):
                self.slack.refused.append(("ack", "a payload where none is accepted"))
            self.slack.acks[envelope["envelope_id"]] = (time.time(), envelope.get("payload") or {})


def serve_socket(slack: Any, request: BaseHTTPRequestHandler) -> None:
    """The handshake, "hello", then frames until the end."""
    key = request.headers["Sec-WebSocket-Key"]
    accept = base64.b64encode(hashlib.sha1((key + MAGIC).encode()).digest()).decode()
    request.wfile.write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
    )
    request.wfile.flush()
    made = Socket(slack, request.connection)
    made.send({"type": "hello", "num_connections": len(slack.sockets) + 1})
    slack.sockets.append(made)
    request.close_connection = True
    try:
        with contextlib.suppress(OSError):
            made.read()
    finally:
        if made in slack.sockets:
            slack.sockets.remove(made)
