"""A stand-in for Slack: a Web API, response addresses, request deliveries over HTTP and WebSocket.

It keeps a workspace in memory and refuses what Slack refuses. It shares no code with the
product, so a limit misread there is not misread here.
"""

from __future__ import annotations

from tests.slack.stand_in.doors import HttpDoor, SocketDoor
from tests.slack.stand_in.server import StandIn

__all__ = ["HttpDoor", "SocketDoor", "StandIn"]
